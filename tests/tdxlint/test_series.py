# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint patch: what strangers send. All of it is refused before any kernel is copied."""

import fcntl
import os
import shutil
import subprocess
from pathlib import Path

import pytest

from driver import program, tdxlint, valgrind

DIFF = """\
diff --git a/a.c b/a.c
index 0000001..0000002 100644
--- a/a.c
+++ b/a.c
@@ -1,2 +1,2 @@
 int x;
-int y;
+int z;
"""
# As quilt and diff(1) write it.
PLAIN = "Index: a.c\n====\n" + DIFF.split("\n", 2)[2].replace("a.c", "a.c\t2026-01-01 00:00:00")


def mail(subject: str = "[PATCH] a", body: str = DIFF, *headers: str) -> bytes:
    lines = ["From 0123456789 Mon Sep 17 00:00:00 2001", f"Subject: {subject}",
             "From: A <a@example.org>", *headers, "", "Text.", "---", body]
    return "\n".join(lines).encode() + b"-- \n2.39.5\n\n"


@pytest.fixture
def kernel(tmp_path: Path) -> Path:
    """Enough to be taken for a kernel, not enough to be copied as one."""
    folder = tmp_path / "kernel"
    (folder / "include/linux").mkdir(parents=True)
    (folder / "include/linux/compiler_types.h").touch()
    (folder / "Makefile").write_text("VERSION = 7\nPATCHLEVEL = 3\n")
    (folder / "a.c").write_text("int x;\nint y;\n")
    return folder


def patch(kernel: Path, series: bytes, **env: str) -> subprocess.CompletedProcess[str]:
    before = snapshot(kernel)
    got = tdxlint("patch", "-C", kernel, "-", stdin=series,
                  env={"TDXLINT_CACHE": str(kernel.parent / "cache"), **env})
    assert snapshot(kernel) == before
    assert not (kernel.parent / "a.c").exists()
    return got


def snapshot(kernel: Path) -> dict[str, tuple[int, bytes]]:
    return {str(p): (p.stat().st_mtime_ns, p.read_bytes()) for p in kernel.rglob("*") if p.is_file()}


def diff_of(path: str, mode: str = "100644", old: str = "") -> str:
    old = old or path
    return (f"diff --git a/{old} b/{path}\nnew file mode {mode}\nindex 0000000..0000002\n"
            f"--- /dev/null\n+++ b/{path}\n@@ -0,0 +1 @@\n+x\n")


# It reached the kernel, so the reader had no objection.
ACCEPTED = "cannot copy"


READABLE = [
    mail(),
    DIFF.encode(),
    mail().replace(b"\n", b"\r\n"),
    mail("[PATCH 0/1] cover", "no diff") + mail("[PATCH 1/1] a"),
    mail("Re: [PATCH 1/1] a", "> quoted") + mail("[PATCH 1/1] a"),
    mail("[PATCH] a", DIFF, "Message-ID: <1@x>") * 2,
    mail("=?UTF-8?B?W1BBVENIXSBhw6Q=?="),
    mail("[PATCH]", DIFF, "Content-Transfer-Encoding: quoted-printable"),
    mail(body=PLAIN),
    PLAIN.encode(),
    mail(body=PLAIN + PLAIN.replace("a.c", "b.c") + DIFF.replace("a.c", "c.c")),
    mail(body="--- /dev/null\n+++ b/b.c\n@@ -0,0 +1,2 @@\n+-- x\n++++ y\n" + PLAIN),
    # Header lines that would keep a careless reader busy for hours.
    mail("[PATCH] " + "=?=?" * 500000),
    mail("[PATCH] " + "\x1b]" * 500000, DIFF, "To: " + "a/" * 500000),
]


@pytest.mark.parametrize("series", READABLE, ids=range(len(READABLE)))
def test_readable(kernel: Path, series: bytes) -> None:
    got = patch(kernel, series)
    assert got.returncode == 2 and ACCEPTED in got.stderr


def test_mime_parts(kernel: Path) -> None:
    import base64
    body = base64.encodebytes(DIFF.encode()).decode()
    part = ("--b\nContent-Type: text/plain\n\nHello.\n--b\nContent-Type: text/x-patch; name=a\n"
            f"Content-Transfer-Encoding: base64\n\n{body}\n--b--\n")
    series = mail("[PATCH 1/1] a", part, 'Content-Type: multipart/mixed; boundary="b"')
    assert ACCEPTED in patch(kernel, series).stderr
    # The same text once more, as a browser would have it: nobody applies that.
    part = "--b\nContent-Type: text/html; charset=utf-8\n\n<pre>\n" + DIFF + "</pre>\n--b--\n"
    series = mail("[PATCH 1/1] a", part, 'Content-Type: multipart/alternative; boundary="b"')
    assert "no diff" in patch(kernel, series).stderr


REFUSED = [
    (b"", "no patch"),
    (b"hello\n", "no patch"),
    (b"\0" * 1000, "no patch"),
    (bytes(range(256)) * 40, "no patch"),
    (mail(body=diff_of("../evil")), "leaves the tree"),
    (mail(body=diff_of("x/../../evil")), "leaves the tree"),
    (mail(body=diff_of("/etc/passwd").replace("a//", "a/").replace("b//", "/")), ""),
    (mail(body=diff_of(".git/hooks/post-commit")), "belongs to git"),
    (mail(body=diff_of("x/.GIT/config")), "belongs to git"),
    (mail(body=diff_of(".gitmodules")), "belongs to git"),
    (mail(body=diff_of("link", "120000")), "symbolic link"),
    (mail(body=diff_of("sub", "160000")), "submodule"),
    (mail(body=diff_of("a" * 2000)), "too long"),
    (mail(body=DIFF.replace("int z", "int\0z")), "NUL"),
    (mail(body="diff --git a/a.c b/a.c\n@@ broken"), "cannot be read"),
    (mail(body=DIFF[:-20]), ""),
    (mail("[PATCH 1/2] a", DIFF, "Message-ID: <1@x>") +
     mail("[PATCH 2/2] a", DIFF.replace("z", "w"), "Message-ID: <1@x>"), "Message-ID"),
    (mail("[PATCH 1/2] a") + mail("[PATCH 1/2] b"), "two patches 1"),
    (mail("[PATCH 1/3] a") + mail("[PATCH 3/3] b"), "patch 2 of the series is missing"),
    (mail("[PATCH 1/1] a", "the diff is on my web page"), "no diff"),
    (mail("[PATCH 1/1] a", "--b\n\nx", "Content-Type: multipart/mixed; boundary=b"), "no diff"),
    (b"".join(mail(f"[PATCH {i}/5001] a") for i in range(1, 5002)), "more than 5000 patches"),
    (mail(body=DIFF + "+" * (17 << 20)), "larger than"),
    (mail(body=PLAIN.replace("a/a.c", "a.c").replace("b/a.c", "a.c")), "no diff of git's"),
    (mail(body=PLAIN.replace("a/a.c", "a/../a.c").replace("b/a.c", "b/../a.c")), "leaves the tree"),
    (mail(body=DIFF + PLAIN.replace("a.c", ".git/config")), "belongs to git"),
    (mail(body="".join(f"diff --git a/{i} b/{i}\nnew file mode 100644\n--- /dev/null\n+++ b/{i}\n"
                       "@@ -0,0 +1 @@\n+\n" for i in range(20001))), "20000 files"),
]


@pytest.mark.parametrize("series, says", REFUSED, ids=range(len(REFUSED)))
def test_refused(kernel: Path, series: bytes, says: str) -> None:
    got = patch(kernel, series)
    assert got.returncode == 2 and not got.stdout
    assert got.stderr.startswith("tdxlint: error: ") and len(got.stderr.splitlines()) == 1
    assert says in got.stderr
    # With no objection of ours, git apply would have the last word.
    assert not says or ACCEPTED not in got.stderr


def test_machinery_needs_a_sandbox(kernel: Path, tmp_path: Path) -> None:
    """Without bubblewrap, what the build runs is not touched, unless told to trust."""
    path = tmp_path / "bin"
    path.mkdir()
    for tool in ("git", "make", "sh", "env"):
        (path / tool).symlink_to(shutil.which(tool))
    for name in ("Makefile", "arch/x86/Kbuild", "fs/Kconfig", "scripts/x", "tools/objtool/a.c",
                 "x.sh", "lib/gen_crc32table.c", ".config"):
        got = patch(kernel, mail(body=diff_of(name)), PATH=str(path))
        assert got.returncode == 2 and "--trust" in got.stderr and name in got.stderr
        got = patch(kernel, mail(body=DIFF + PLAIN.replace("a.c", name)), PATH=str(path))
        assert got.returncode == 2 and "--trust" in got.stderr and name in got.stderr
    got = patch(kernel, mail(body=diff_of("x", "100755")), PATH=str(path))
    assert "--trust" in got.stderr
    got = patch(kernel, mail(body=diff_of("arch/x86/kvm/a.c")), PATH=str(path))
    assert "--trust" not in got.stderr
    got = tdxlint("patch", "--trust", "-C", kernel, "-", stdin=mail(body=diff_of("Makefile")),
                  env={"PATH": str(path), "TDXLINT_CACHE": str(tmp_path / "cache")})
    assert "--trust" not in got.stderr


def test_names_on_the_command_line(kernel: Path, tmp_path: Path) -> None:
    def says(*arguments: object) -> str:
        got = tdxlint("patch", "-C", kernel, *arguments,
                      env={"TDXLINT_CACHE": str(tmp_path / "cache")})
        assert got.returncode == 2 and not got.stdout
        return got.stderr

    empty = tmp_path / "empty"
    empty.mkdir()
    assert "name a series" in says()
    assert "holds no *.patch" in says(empty)
    assert "no file and no range" in says("nothing..nowhere")
    (empty / "1.patch").write_bytes(mail())
    assert "no file and no folder" in says(empty, "nothing")
    assert ACCEPTED in says(empty)
    assert ACCEPTED in says(empty / "1.patch")
    got = tdxlint("patch", "-C", tmp_path, empty)
    assert got.returncode == 2 and "no kernel" in got.stderr


def test_ranges(kernel: Path, tmp_path: Path) -> None:
    def git(*arguments: str) -> str:
        return subprocess.run(["git", "-C", kernel, "-c", "user.name=a", "-c", "user.email=a@b",
                               *arguments], check=True, capture_output=True, text=True).stdout

    def says(*arguments: object) -> str:
        got = tdxlint("patch", "-C", kernel, *arguments,
                      env={"TDXLINT_CACHE": str(tmp_path / "cache")})
        assert got.returncode == 2
        return got.stderr

    git("init", "-q", "-b", "main")
    git("add", "-A")
    git("commit", "-q", "-m", "base")
    (kernel / "a.c").write_text("int x;\n")
    git("commit", "-q", "-a", "-m", "change")
    git("checkout", "-q", "-b", "side", "HEAD^")
    git("commit", "-q", "--allow-empty", "-m", "side")
    git("merge", "-q", "-m", "merge", "main")
    before = git("status", "--porcelain=v2", "--branch"), (kernel / ".git/index").read_bytes()
    assert "merges" in says("main^..side")
    assert "two dots" in says("main...side")
    assert "no range of commits" in says("main..nowhere")
    assert "unknown" in says("--", "--output=/tmp/x")
    assert "series" in says("main^..main") or "kernel" in says("main^..main")
    assert before == (git("status", "--porcelain=v2", "--branch"),
                      (kernel / ".git/index").read_bytes())
    assert git("worktree", "list").count("\n") == 1


def test_a_range_is_read_in_full(kernel: Path, tmp_path: Path) -> None:
    """Whatever the configuration says, whatever an attribute calls text, from wherever it is run."""
    def git(*arguments: str) -> None:
        subprocess.run(["git", "-C", kernel, "-c", "user.name=a", "-c", "user.email=a@b",
                        *arguments], check=True, capture_output=True)

    def says(*arguments: str, **env: str) -> str:
        got = tdxlint("patch", "-C", kernel, *arguments,
                      env={"TDXLINT_CACHE": str(tmp_path / "cache"), **env})
        assert got.returncode == 2
        return got.stderr

    git("init", "-q", "-b", "main")
    (kernel / ".gitattributes").write_text("nul.c diff\n")
    git("add", "-A")
    git("commit", "-q", "-m", "base")
    (kernel / "a.c").write_text("int x;\nint z;\n")
    git("commit", "-q", "-a", "-m", "change")
    git("branch", "good")
    # A NUL at the end of a hunk, and a patch behind it that must not get lost.
    (kernel / "nul.c").write_bytes(b"int a;\0\n")
    git("add", "-A")
    git("commit", "-q", "-m", "nul")
    git("commit", "-q", "--allow-empty", "-m", "empty")
    git("mv", "a.c", ".gitmodules")
    git("commit", "-q", "-m", "last")
    assert "NUL" in says("main~3..main") and "belongs to git" in says("main^..main")

    for key, value in (("color.ui", "always"), ("format.attach", "true"), ("diff.context", "0"),
                       ("diff.orderFile", "/nonexistent"), ("diff.relative", "true"),
                       ("diff.noprefix", "true"), ("format.useAutoBase", "true"),
                       ("diff.external", "false"), ("core.fsmonitor", "false")):
        git("config", key, value)
    assert ACCEPTED in says("good^..good")
    # As in a hook of another repository.
    assert ACCEPTED in says("good", GIT_DIR="/nonexistent", GIT_INDEX_FILE="/nonexistent/i",
                            GIT_WORK_TREE="/", GIT_EXTERNAL_DIFF="false", GIT_DIFF_OPTS="-u0")
    [copy] = (tmp_path / "cache/patch").glob("*/kdir/a.c")
    assert copy.read_text() == "int x;\nint y;\n"


def test_names_that_mean_something_to_make(kernel: Path, tmp_path: Path) -> None:
    """A kernel may lie anywhere; the cache, where Kbuild builds, may not."""
    odd = kernel.rename(kernel.parent / "a kernel: $(x) #1 'q' %, é")
    assert ACCEPTED in patch(odd, mail()).stderr
    [folder] = (tmp_path / "cache/patch").iterdir()
    assert folder.name.startswith("a_kernel____x___1__q_____é-tree-")
    for blank in (" ", ":", "#", "$", "%", "'"):
        got = patch(odd, mail(), TDXLINT_CACHE=str(tmp_path / f"ca{blank}che"))
        assert got.returncode == 2 and "set TDXLINT_CACHE" in got.stderr
    assert not list(tmp_path.glob("ca?che"))
    long = odd.rename(odd.parent / ("k" * 255))
    assert ACCEPTED in patch(long, mail()).stderr


def test_what_a_killed_run_left_is_ended(kernel: Path) -> None:
    """Its own alone: the neighbour's works on."""
    assert ACCEPTED in patch(kernel, mail()).stderr
    [folder] = (kernel.parent / "cache/patch").iterdir()
    mine, other = (subprocess.Popen(["sleep", "1000"], env={**os.environ, "TDXLINT_RECORD": value})
                   for value in (f"{folder}/record", f"{folder}/record2"))
    try:
        # It is there under its own environment only when it has started.
        while b"TDXLINT_RECORD" not in Path(f"/proc/{mine.pid}/environ").read_bytes():
            pass
        patch(kernel, mail())
        assert mine.poll() == -9
        assert other.poll() is None
    finally:
        for process in (mine, other):
            process.kill()
            process.wait()


def test_two_runs_have_a_folder_each(kernel: Path) -> None:
    cache = kernel.parent / "cache/patch"
    assert ACCEPTED in patch(kernel, mail()).stderr
    [first] = cache.iterdir()
    with (first / "lock").open("r+") as lock:
        fcntl.flock(lock, fcntl.LOCK_EX)
        before = snapshot(first)
        assert ACCEPTED in patch(kernel, mail()).stderr
        assert snapshot(first) == before
    assert {d.name[-2:] for d in cache.iterdir()} == {"-0", "-1"}
    assert ACCEPTED in patch(kernel, mail()).stderr
    assert len(list(cache.iterdir())) == 2


def test_nothing_large_in_memory(kernel: Path) -> None:
    """A stream without an end is refused at a bound."""
    feed = subprocess.Popen(["yes", "diff --git a/a.c b/a.c"], stdout=subprocess.PIPE)
    got = subprocess.run([program(), "patch", "-C", kernel, "-"], stdin=feed.stdout, text=True,
                         stderr=subprocess.PIPE, timeout=300)
    feed.kill()
    feed.wait()
    assert got.returncode == 2 and "larger than" in got.stderr


def test_how_many_patches(kernel: Path) -> None:
    """A busy list's month is one series. One patch more is among REFUSED."""
    series = b"".join(mail(f"[PATCH {n}/5000] a", DIFF, f"Message-ID: <{n}@x>") for n in range(1, 5001))
    assert ACCEPTED in patch(kernel, series).stderr


def test_valgrind(kernel: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TDXLINT_CACHE", str(kernel.parent / "cache"))
    series = [mail("=?UTF-8?Q?=5BPATCH_1/2=5D?= a"), mail(body=diff_of("../x")),
              mail("[PATCH 1/1]", "--b\n\nx" * 50, "Content-Type: multipart/x; boundary=b"),
              os.urandom(5000), mail().replace(b"\n", b"\r\n"), mail("=?x?B?=?= =?UTF-8?Q?=4?=")]
    for one in series:
        valgrind("patch", "-C", kernel, "-", stdin=one)
