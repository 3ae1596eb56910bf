# SPDX-License-Identifier: GPL-2.0-only
"""tdxlint report: engine logs in, findings out."""

import json
import random
import subprocess
from email import message_from_string
from pathlib import Path

import pytest

import sarif as sarif_2_1_0
from driver import program, tdxlint, valgrind

PLUGIN = b"""\
In file included from arch/x86/kvm/vmx/tdx.c:3:
arch/x86/kvm/vmx/tdx.c: In function 'f':
arch/x86/kvm/vmx/tdx.c:612:8: error: the page is read [firmware-deref]
arch/x86/kvm/vmx/tdx.c:612:8: note: in expansion of macro 'LOOK'
arch/x86/kvm/vmx/tdx.c:9:18: error: computed [firmware-arith]
arch/x86/kvm/vmx/tdx.c:9:38: error: computed [firmware-arith]
arch/x86/kvm/vmx/tdx.c:9:38: warning: unused variable 'x' [-Wunused-variable]
"""
SPARSE = b"""\
arch/x86/kvm/vmx/tdx.c:612:9: warning: dereference of noderef expression [firmware-deref]
arch/x86/kvm/vmx/tdx.c:9:20: warning: arithmetic [firmware-arith]
arch/x86/kvm/vmx/tdx.c:9:36: warning: arithmetic [firmware-arith]
arch/x86/kvm/vmx/tdx.c:9:36:    expected void *p
arch/x86/kvm/mmu.c:5:1: warning: incorrect type [firmware-implicit]
arch/x86/kvm/mmu.c:6:1: warning: context imbalance in 'f'
"""
SPATCH = b"""\
HANDLING: arch/x86/kvm/vmx/tdx.c
arch/x86/kvm/vmx/tdx.c:620:3-15: error: page_address() of a control page [firmware-touch]
"""


@pytest.fixture
def logs(tmp_path: Path) -> list[str]:
    """A log an engine, as arguments."""
    for name, text in (("plugin", PLUGIN), ("sparse", SPARSE), ("coccinelle", SPATCH)):
        (tmp_path / name).write_bytes(text)
    return [f"{name}={tmp_path / name}" for name in ("plugin", "sparse", "coccinelle")]


def found(*arguments: object, stdin: bytes | None = None) -> dict:
    got = tdxlint("report", "--format=json", *arguments, stdin=stdin)
    report = json.loads(got.stdout)
    assert got.returncode == report["status"], got.stderr
    return report


def test_one_finding_for_all_engines(logs: list[str]) -> None:
    report = found(*logs)
    assert [(f["file"].split("/")[-1], f["line"], f.get("column"), f["rule"], f["engines"])
            for f in report["findings"]] == [
        ("mmu.c", 5, 1, "firmware-implicit", ["sparse"]),
        ("tdx.c", 9, 18, "firmware-arith", ["plugin", "sparse"]),
        ("tdx.c", 9, 38, "firmware-arith", ["plugin", "sparse"]),
        ("tdx.c", 612, 8, "firmware-deref", ["plugin", "sparse"]),
        ("tdx.c", 620, 3, "firmware-touch", ["coccinelle"]),
    ]
    assert report["findings"][3]["notes"][0]["message"] == "in expansion of macro 'LOOK'"
    assert report["findings"][3]["severity"] == "error"
    assert report["status"] == 1 and not report["unchecked"]


def test_order_does_not_depend_on_the_order_of_logs(logs: list[str]) -> None:
    expected = tdxlint("report", *logs).stdout
    for seed in range(5):
        random.Random(seed).shuffle(logs)
        assert tdxlint("report", *logs).stdout == expected


def test_text_is_what_editors_jump_to(logs: list[str]) -> None:
    lines = tdxlint("report", *logs).stdout.splitlines()
    assert lines[0] == ("arch/x86/kvm/mmu.c:5:1: warning: incorrect type (sparse) "
                        "[firmware-implicit]")
    assert ("arch/x86/kvm/vmx/tdx.c:612:8: error: the page is read (plugin, sparse) "
            "[firmware-deref]") in lines
    assert "arch/x86/kvm/vmx/tdx.c:612:8: note: in expansion of macro 'LOOK'" in lines
    assert not any("\033" in line for line in lines)


def test_a_header_is_reported_once() -> None:
    log = b"a.h:3:5: error: x [firmware-deref]\n" * 3
    assert len(found("plugin=-", stdin=log)["findings"]) == 1
    assert len(found("-", stdin=log)["findings"]) == 1


def test_two_misuses_on_a_line_stay_two() -> None:
    log = b"a.c:3:5: error: x [firmware-deref]\na.c:3:9: error: x [firmware-deref]\n"
    assert len(found("-", stdin=log)["findings"]) == 2
    assert len(found("plugin=-", stdin=log)["findings"]) == 2


def test_nothing_found_is_zero() -> None:
    assert found("-", stdin=b"a.c:1:1: warning: unused [-Wunused]\n")["status"] == 0
    assert tdxlint("report", "-", stdin=b"").stdout == ""


@pytest.mark.parametrize("line", [
    "a.c:3:5: error: expected ';' before 'x'",
    "a.c:3:5: fatal error: linux/no.h: No such file or directory",
    "cc1: fatal error: cannot load plugin",
    "a.c:3: internal compiler error: Segmentation fault",
    "Fatal error: exception Failure",
    "error: a finding without a place [firmware-deref]",
])
def test_what_was_not_checked_is_no_pass(line: str) -> None:
    got = tdxlint("report", "plugin=-", stdin=line.encode() + b"\n")
    assert got.returncode == 2
    assert got.stdout.startswith("not checked by plugin: ")


def test_an_error_of_the_misuse_itself_is_no_gap() -> None:
    error = b"a.c:3:9: error: using member 'x' in incomplete struct p\n"
    misuse = b"a.c:3:9: error: the page is read [firmware-deref]\n"
    for log in (error + misuse, misuse + error):
        assert found("sparse=-", stdin=log)["unchecked"] == []
    assert found("sparse=-", stdin=misuse + error.replace(b":3:", b":4:"))["unchecked"] != []
    assert found("-", stdin=misuse + error.replace(b"error", b"fatal error"))["unchecked"] != []


@pytest.mark.parametrize("line, place", [
    ("a.c:0:1: error: x [firmware-deref]", ("a.c", 1, 1)),
    ("./a.c:3: error: x [firmware-deref]", ("a.c", 3, None)),
    ("a b.c:3:1: error: x [firmware-deref]  \r", ("a b.c", 3, 1)),
    ("a:1.c:3:1: error: x [firmware-deref]", ("a:1.c", 3, 1)),
    ("/src/a.c:99999999999999999999:1: error: x [firmware-deref]", ("/src/a.c", None, 1)),
    ("\033[01m\033[Ka.c:3:1:\033[m\033[K \033[01;31merror: \033[mx [firmware-deref]",
     ("a.c", 3, 1)),
])
def test_forms_of_a_line(line: str, place: tuple) -> None:
    got = found("-", stdin=line.encode())["findings"]
    assert len(got) == 1, line
    assert got[0]["file"] == place[0] and got[0].get("column") == place[2]
    assert place[1] in (None, got[0]["line"])


@pytest.mark.parametrize("line", [
    "a.c:3:1: warning: x [firmware-deref", "a.c:3:1: warning: x [firmware-DEREF]",
    "a.c:3:1: warning: x [-Wfirmware]", "a.c:3:1: note: x [firmware-deref]", "[firmware-deref]",
])
def test_lines_that_are_no_finding(line: str) -> None:
    assert found("-", stdin=line.encode())["status"] == 0


def test_paths_are_cut(tmp_path: Path) -> None:
    log = f"{tmp_path}/arch/a.c:3:1: error: x [firmware-deref]\n".encode()
    assert found("-C", tmp_path, "-", stdin=log)["findings"][0]["file"] == "arch/a.c"


def test_hostile_text_is_made_fit_to_print() -> None:
    log = b"a\xff.c:3:1: error: \x1b]0;title\x07\x00\x9b\xc2\x9bboo\x1b[2J [firmware-deref]\n"
    for form in ("text", "json", "sarif", "github", "mail"):
        out = tdxlint("report", f"--format={form}", "-", stdin=log).stdout
        assert "boo" in out
        assert not set(out) & set(map(chr, [*range(0, 9), *range(11, 32), *range(127, 160)])), form
        out.encode()


def test_sarif(logs: list[str]) -> None:
    got = tdxlint("report", "--format=sarif", *logs)
    sarif = json.loads(got.stdout)
    assert sarif["version"] == "2.1.0" and len(sarif["runs"]) == 1
    run = sarif["runs"][0]
    rules = run["tool"]["driver"]["rules"]
    assert len(rules) == 7
    for rule in rules:
        assert rule["shortDescription"]["text"] and rule["fullDescription"]["text"]
        assert rule["help"]["text"] and "```c\n" in rule["help"]["markdown"]
    assert len(run["results"]) == 5
    for result in run["results"]:
        assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
        assert result["level"] in ("error", "warning")
        assert result["message"]["text"]
        place = result["locations"][0]["physicalLocation"]
        assert place["artifactLocation"]["uriBaseId"] in run["originalUriBaseIds"]
        assert place["region"]["startLine"] >= 1
    assert run["invocations"][0]["executionSuccessful"] is True


@pytest.mark.parametrize("log", [
    b"", PLUGIN, SPARSE, SPATCH, PLUGIN + SPARSE + SPATCH,
    # The same note twice, a place without a line, a column of 0, an odd file, an error, noise.
    b"a.c:3:1: error: x [firmware-deref]\n" + 2 * b"a.h:7:2: note: declared here\n",
    b"a.c:0:0: error: x [firmware-deref]\na.h:0:0: note: declared here\n",
    b"a.c:3:0: warning: x [firmware-raw]\n/abs/d r/%\xff\xc3\xa9[1]{0}#?.c:1:1: error: {0} [a](1) [firmware-cast]\n",
    b"a.c:1:1: error: broken\ncc1: fatal error: x\n",
    b"a.c:3:1: error: x [firmware-no-such-rule]\n", random.Random(2).randbytes(5000) + PLUGIN,
])
def test_sarif_is_what_the_standard_says(log: bytes) -> None:
    for arguments in (("-",), ("-C", "/usr", "plugin=-")):
        got = tdxlint("report", "--format=sarif", *arguments, stdin=log)
        assert got.returncode in (0, 1, 2), got.stderr
        sarif_2_1_0.check(json.loads(got.stdout))


@pytest.mark.parametrize("harm", [
    lambda r: r.update(extra=1), lambda r: r.pop("message"), lambda r: r.update(level="bad"),
    lambda r: r["locations"][0]["physicalLocation"]["region"].update(startLine=0),
    lambda r: r["locations"][0]["physicalLocation"]["artifactLocation"].update(uri="a b"),
    lambda r: r.update(relatedLocations=2 * r["locations"]), lambda r: r.update(ruleIndex=3),
])
def test_the_check_of_sarif_can_fail(harm) -> None:
    sarif = json.loads(tdxlint("report", "--format=sarif", "-", stdin=SPATCH).stdout)
    harm(sarif["runs"][0]["results"][0])
    with pytest.raises(AssertionError):
        sarif_2_1_0.check(sarif)


def test_sarif_names_odd_files() -> None:
    log = b"d r/%a#.c:3:1: error: x [firmware-deref]\n"
    sarif = json.loads(tdxlint("report", "--format=sarif", "-", stdin=log).stdout)
    place = sarif["runs"][0]["results"][0]["locations"][0]["physicalLocation"]
    assert place["artifactLocation"]["uri"] == "d%20r/%25a%23.c"


def test_sarif_tells_what_was_not_checked() -> None:
    got = tdxlint("report", "--format=sarif", "-", stdin=b"a.c:1:1: error: broken\n")
    invocation = json.loads(got.stdout)["runs"][0]["invocations"][0]
    assert got.returncode == 2 and invocation["executionSuccessful"] is False
    assert "broken" in invocation["toolExecutionNotifications"][0]["message"]["text"]


def test_github_annotations_cannot_be_forged() -> None:
    log = b"a,b%0A.c:3:1: error: x%0A::error::y [firmware-deref]\n"
    lines = tdxlint("report", "--format=github", "-", stdin=log).stdout.splitlines()
    assert len(lines) == 1
    assert lines[0].startswith("::error file=a%2Cb%250A.c,line=3,col=1,title=firmware-deref::"
                               "x%250A::error::y")


def test_mail_quotes_the_source(tmp_path: Path) -> None:
    (tmp_path / "a.c").write_text("int f(void)\n{\n\treturn *page;\n}\n")
    log = b"a.c:3:9: error: the page is read [firmware-deref]\n"
    out = tdxlint("report", "--format=mail", "-C", tmp_path, "plugin=-", stdin=log).stdout
    assert "> \treturn *page;\n\nthe page is read (plugin) [firmware-deref]\n" in out
    assert message_from_string(out) is not None


@pytest.mark.parametrize("arguments, says", [
    ((), "name a log"), (("/nonexistent/log",), "cannot read"), (("/",), "cannot read"),
    (("--format=xml", "-"), "text, json, sarif"), (("-C", "/nonexistent", "-"), "no folder"),
])
def test_bad_arguments(arguments: tuple[str, ...], says: str) -> None:
    got = tdxlint("report", *arguments)
    assert got.returncode == 2 and says in got.stderr and not got.stdout


def test_a_full_disk_is_told() -> None:
    got = tdxlint("report", "-", stdin=PLUGIN)
    assert got.returncode == 1
    with open("/dev/full", "w") as full:
        done = subprocess.run([program(), "report", "-"], input=PLUGIN, stdout=full,
                              stderr=subprocess.PIPE)
    assert done.returncode == 2 and b"cannot write" in done.stderr


def test_valgrind(logs: list[str]) -> None:
    for form in ("text", "json", "sarif", "github", "mail"):
        valgrind("report", f"--format={form}", *logs)
    noise = random.Random(1).randbytes(20000)
    valgrind("report", "-", stdin=noise + PLUGIN.replace(b" ", b"\xc3") + b"a.c:1:2-")
