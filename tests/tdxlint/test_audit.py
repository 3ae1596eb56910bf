# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint audit: every site of a firmware page, in any tree, and a page to read them on."""

import json
import re
import shutil
import struct
import subprocess
import zlib
from functools import cache
from pathlib import Path

import pytest

from driver import tdxlint, valgrind

KVM, VIRT, HEADER = ("arch/x86/kvm/vmx/tdx.c", "arch/x86/virt/vmx/tdx/tdx.c",
                     "arch/x86/include/asm/tdx.h")
LEAVES = {"TDR": "TDH_MNG_CREATE", "TDCS": "TDH_MNG_ADDCX", "TDVPR": "TDH_VP_CREATE",
          "TDCX": "TDH_VP_ADDCX", "S-EPT": "TDH_MEM_SEPT_ADD"}


@cache
def audit(kernel: Path) -> dict:
    got = tdxlint("audit", "-C", kernel, "--format=json")
    assert got.returncode == 0 and not got.stderr, got.stderr
    return json.loads(got.stdout)


def sites(report: dict, category: str, kind: str | None = None) -> set[tuple[str, str, str]]:
    return {(s["file"], s["function"], s["what"]) for s in report["sites"]
            if category in s["categories"] and (kind is None or kind in s["kinds"])}


@pytest.fixture(params=["stock", "typed"])
def kernel(request: pytest.FixtureRequest) -> Path:
    return request.getfixturevalue(f"{request.param}_kernel")


def test_each_kind_has_a_whole_life(kernel: Path) -> None:
    report = audit(kernel)
    assert report["typed"] == (kernel.name == "src") and not report["unread"]
    assert set(report["lives"]) == set(LEAVES)
    for kind, life in report["lives"].items():
        assert all(n > 0 for stage, n in life.items() if stage != "donated_by"), (kind, life)
        assert life["donated_by"].replace(".", "_") == LEAVES[kind]


def test_who_donates_reclaims_and_frees(kernel: Path) -> None:
    report = audit(kernel)
    for kind, leaf in LEAVES.items():
        wrapper = leaf.lower()
        donated = sites(report, "donate", kind)
        assert any(f == VIRT and i == wrapper and leaf in w for f, i, w in donated), donated
        assert any(f == KVM and w == f"{wrapper}()" for f, i, w in donated)
    # Through the arguments of helpers, from all their callers.
    assert {k for s in report["sites"] if s["function"] == "tdx_reclaim_control_page"
            for k in s["kinds"]} == {"TDCS", "TDVPR", "TDCX"}
    assert {k for s in report["sites"] if s["function"] == "tdh_phymem_page_reclaim"
            for k in s["kinds"]} == set(LEAVES)
    free = {(i, k) for k in LEAVES for f, i, w in sites(report, "free", k)}
    assert {("tdp_mmu_free_unused_sp", "S-EPT"), ("tdx_reclaim_td_control_pages", "TDR"),
            ("tdx_td_vcpu_init", "TDCX"), ("__tdx_td_init", "TDCS")} <= free
    # An array of handles is ordinary memory.
    assert not any("kfree" in w for _, _, w in sites(report, "free"))


def test_fields(kernel: Path) -> None:
    fields = {(s["function"], s["what"].split()[-1].lstrip("*"), *s["kinds"])
              for s in audit(kernel)["sites"] if "field" in s["categories"]}
    assert {("tdx_td", "tdr_page", "TDR"), ("tdx_td", "tdcs_pages", "TDCS"),
            ("tdx_vp", "tdvpr_page", "TDVPR"), ("tdx_vp", "tdcx_pages", "TDCX"),
            ("kvm_mmu_page", "external_spt", "S-EPT")} <= fields


def test_each_force_is_listed(typed_kernel: Path) -> None:
    report = audit(typed_kernel)
    listed = {(s["file"], s["line"]) for s in report["sites"] if "force" in s["categories"]}
    for name in report["files"]:
        for number, line in enumerate((typed_kernel / name).read_text().splitlines(), 1):
            code = re.sub(r"/\*.*?(\*/|$)", "", line)
            if "__force" in code and "define __force" not in code:
                assert (name, number) in listed
    assert {"tdx_page_to_phys", "tdx_phys_to_page", "tdx_clflush_page"} <= {
        i for _, i, _ in sites(report, "force")}


def test_no_line_that_names_a_page_is_left_out(kernel: Path) -> None:
    """Told by other means than the program's own: the words, in code."""
    report = audit(kernel)
    listed = {(s["file"], s["line"]) for s in report["sites"]}
    for name in (KVM, VIRT, HEADER):
        text = re.sub(r"/\*.*?\*/", lambda m: "\n" * m[0].count("\n"),
                      (kernel / name).read_text(), flags=re.S)
        for number, line in enumerate(text.splitlines(), 1):
            if re.search(r"\b(tdr_page|tdcs_pages|tdvpr_page|tdcx_pages|tdx_page_t)\b", line):
                assert (name, number) in listed, line


MODULE = """
#include <asm/tdx.h>
#define PEEK(p) (*(u64 __force *)(p))
static u64 leak(struct tdx_td *td)
{
	tdx_page_t page = td->tdcs_pages[0];	/* __force tdr_page */
	u64 pa = (__force u64)page;

	pr_info("__force tdr_page");
	__free_page(tdx_page_to_page(page));
	return pa;
}
"""


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A tree of its own, with nothing of TDX but one file."""
    for name, text in (("include/linux/compiler_types.h", "# define __firmware\n"),
                       ("Makefile", "VERSION = 9\nPATCHLEVEL = 1\nSUBLEVEL = 2\n"),
                       ("drivers/own.c", MODULE)):
        (tmp_path / name).parent.mkdir(parents=True, exist_ok=True)
        (tmp_path / name).write_text(text)
    return tmp_path


def test_a_tree_of_its_own(small: Path) -> None:
    report = audit(small)
    assert report["version"] == "9.1.2"
    found = [(s["line"], s["kinds"], s["categories"]) for s in report["sites"]
             if s["file"] == "drivers/own.c"]
    assert found == [(3, [], ["force"]), (6, ["TDCS"], ["local"]),
                     (7, ["TDCS"], ["local"]), (7, ["TDCS"], ["force", "strip"]),
                     (10, ["TDCS"], ["free"]), (10, ["TDCS"], ["accessor", "strip"])]


def test_text(small: Path) -> None:
    got = tdxlint("audit", "-C", small)
    assert got.returncode == 0
    assert "\nTDCS\ndrivers/own.c:6:13: local: tdx_page_t page in leak\n" in got.stdout


def test_what_cannot_be_read_is_no_pass(small: Path, tmp_path: Path) -> None:
    (small / "drivers/own.c").write_text("static tdx_page_t f(void) { {{{ ((( }\n")
    (small / "drivers/binary.c").write_bytes(b"\0\xff\xfe tdr_page <b>\x1b[31m\n" * 3)
    got = tdxlint("audit", "-C", small, "--format=html")
    assert got.returncode in (0, 2)     # spatch is lenient, and says how much it read
    assert "\x1b" not in got.stdout and "<b>\x1b" not in got.stdout
    assert tdxlint("audit", "-C", tmp_path / "none").returncode == 2
    assert tdxlint("audit", "-C", small, "-f", "pdf").returncode == 2
    for name in ("own.c", "binary.c"):
        (small / "drivers" / name).unlink()
    (small / "include/linux/compiler_types.h").write_text("")
    got = tdxlint("audit", "-C", small)
    assert got.returncode == 2 and "names a firmware page" in got.stdout


def test_valgrind(small: Path) -> None:
    for form in ("text", "json", "html"):
        valgrind("audit", "-C", small, f"--format={form}")


# The page, in a browser.

def chromium(page: Path, *options: str) -> str:
    assert shutil.which("chromium"), "install chromium"
    got = subprocess.run(["chromium", "--headless=new", "--no-sandbox", "--disable-gpu",
                          "--disable-background-networking", "--hide-scrollbars",
                          f"--user-data-dir={page.parent / 'profile'}", "--window-size=1200,1600",
                          *options], capture_output=True, text=True, timeout=120)
    assert got.returncode == 0, got.stderr
    return got.stdout


@pytest.fixture(scope="module")
def page(typed_kernel: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    got = tdxlint("audit", "-C", typed_kernel, "--format=html")
    assert got.returncode == 0
    path = tmp_path_factory.mktemp("page") / "audit.html"
    path.write_text(got.stdout)
    return path


def test_the_page_needs_nothing_else(page: Path) -> None:
    text = page.read_text()
    assert not re.search(r"(src|href)=\"?[^#\"]|@import|url\((?!#)|https?:", text)
    assert text.count("<figure>") == 5 and text.count("</svg>") == 6


def shown(dom: str) -> list[str]:
    """What kind and category the sites have that can be seen."""
    return [f"{m[2]}: {m[3]}" for m in re.finditer(
        r"<details class=\"site\" data-kind=\"(([^\"]*))\" data-what=\"([^\"]*)\"[^>]*?>", dom)
        if " hidden" not in m[0]]


ACT = """<script>{
const box = document.querySelector("#find");
box.value = "%s";
box.dispatchEvent(new Event("input", {bubbles: true}));
for (const value of %s)
	document.querySelector(`input[value="${value}"]`).click();
}</script>"""


def use(page: Path, words: str, toggles: list[str]) -> str:
    """Type into the box, click on the toggles: what is shown then."""
    used = page.with_name("used.html")
    used.write_text(page.read_text().replace(
        "</body>", ACT % (words, json.dumps(toggles)) + "</body>"))
    return chromium(page, "--dump-dom", f"file://{used}")


def test_the_filter(page: Path, typed_kernel: Path) -> None:
    report = audit(typed_kernel)
    total = len(report["sites"])
    dom = chromium(page, "--dump-dom", f"file://{page}")
    assert len(shown(dom)) == total and f"{total} of {total} sites" in dom
    dom = use(page, "", ["TDCX", "donate"])
    wanted = [s for s in report["sites"] if "TDCX" in s["kinds"] and "donate" in s["categories"]]
    assert len(wanted) == 2 and shown(dom) == ["TDCX: donate"] * 2
    assert f"2 of {total} sites" in dom
    dom = use(page, "TDX_td_init free", [])
    wanted = [s for s in report["sites"] if s["function"] == "__tdx_td_init"
              and "free" in f"{s['what']} {s['text']}"]
    assert wanted and len(shown(dom)) == len(wanted)
    assert shown(use(page, "no such words", [])) == []
    # A stage of the picture is a link to its sites.
    link = re.search(r"href=\"#(kind=S-EPT&amp;what=reclaim)\"", page.read_text())
    dom = chromium(page, "--dump-dom", f"file://{page}#{link[1].replace('&amp;', '&')}")
    assert shown(dom) and all("S-EPT" in line and "reclaim" in line for line in shown(dom))


def pixels(png: Path) -> tuple[int, list[bytes]]:
    """Width and the rows of an 8-bit RGB(A) picture, as bytes a pixel."""
    data, at, packed = png.read_bytes(), 8, b""
    while at < len(data):
        length, kind = struct.unpack(">I4s", data[at:at + 8])
        body = data[at + 8:at + 8 + length]
        if kind == b"IHDR":
            width, height, depth, colour = struct.unpack(">IIBB", body[:10])
            assert depth == 8 and colour in (2, 6)
            size = 3 if colour == 2 else 4
        elif kind == b"IDAT":
            packed += body
        at += length + 12
    raw, rows, above = zlib.decompress(packed), [], bytes(width * size)
    for y in range(height):
        start = y * (width * size + 1)
        how, row = raw[start], bytearray(raw[start + 1:start + 1 + width * size])
        for x in range(width * size):
            left = row[x - size] if x >= size else 0
            corner = above[x - size] if x >= size else 0
            if how == 1:
                row[x] = row[x] + left & 255
            elif how == 2:
                row[x] = row[x] + above[x] & 255
            elif how == 3:
                row[x] = row[x] + (left + above[x]) // 2 & 255
            elif how == 4:
                near = min((abs(above[x] - corner), 0, left), (abs(left - corner), 1, above[x]),
                           (abs(left + above[x] - 2 * corner), 2, corner))
                row[x] = row[x] + near[2] & 255
        above = bytes(row)
        rows.append(above)
    return size, rows


@pytest.mark.parametrize("scheme, paper", [("1", (0xfb, 0xfb, 0xf9)), ("0", (0x14, 0x18, 0x1c))])
def test_the_picture(page: Path, scheme: str, paper: tuple[int, int, int]) -> None:
    """Light and dark: the paper's colour, writing on it, the band of the diagrams."""
    png = page.with_name("page.png")
    chromium(page, f"--screenshot={png}", f"--blink-settings=preferredColorScheme={scheme}",
             f"file://{page}")
    size, rows = pixels(png)
    colours: dict[tuple[int, ...], int] = {}
    for row in rows[::2]:
        for x in range(0, len(row), size):
            colour = tuple(row[x:x + 3])
            colours[colour] = colours.get(colour, 0) + 1
    total = sum(colours.values())
    assert colours.get(paper, 0) > total / 10
    band = (0xfd, 0xec, 0xcb) if scheme == "1" else (0x40, 0x30, 0x0f)
    assert colours.get(band, 0) > 1000
    assert sum(n for c, n in colours.items() if abs(c[0] - paper[0]) > 100) > total / 200
