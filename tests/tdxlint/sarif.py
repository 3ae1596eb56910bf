# SPDX-License-Identifier: GPL-2.0-only
"""Is a document SARIF 2.1.0?

OASIS' JSON schema is in Debian only within the sources of GCC 15 and later, 90 MB to fetch;
"make check-sarif" does, and names it in SARIF_SCHEMA. Without it,
python3-sarif-python-om has classes that were generated from that schema: they know the
properties of each object and which of them must be there. What they do not know, which object a
property holds and what values it takes, is below, from the specification.
"""

import json
import os
import re
from collections.abc import Callable
from pathlib import Path
from typing import Any

import attr
import sarif_om

# Section of the specification: what a property of an object holds. A list is an array of it,
# a dict a map to it.
OBJECTS: dict[str, dict[str, Any]] = {
    "SarifLog": {"runs": ["Run"]},                                                      # 3.13
    "Run": {"tool": "Tool", "invocations": ["Invocation"], "results": ["Result"],       # 3.14
            "originalUriBaseIds": {"": "ArtifactLocation"}},
    "Tool": {"driver": "ToolComponent"},                                                # 3.18
    "ToolComponent": {"rules": ["ReportingDescriptor"]},                                # 3.19
    "ReportingDescriptor": {"shortDescription": "MultiformatMessageString",             # 3.49
                            "fullDescription": "MultiformatMessageString",
                            "help": "MultiformatMessageString",
                            "defaultConfiguration": "ReportingConfiguration"},
    "Invocation": {"toolExecutionNotifications": ["Notification"]},                     # 3.20
    "Notification": {"message": "Message"},                                             # 3.58
    "Result": {"message": "Message", "locations": ["Location"],                         # 3.27
               "relatedLocations": ["Location"]},
    "Location": {"physicalLocation": "PhysicalLocation", "message": "Message"},         # 3.28
    "PhysicalLocation": {"artifactLocation": "ArtifactLocation", "region": "Region"},   # 3.29
    "ArtifactLocation": {"description": "Message"},                                     # 3.4
}
LEVELS = ("none", "note", "warning", "error")
URI = re.compile(r"(file:///)?([A-Za-z0-9._~!$&'()*+,;=:@/-]|%[0-9A-Fa-f]{2})+")


def is_text(value: Any) -> bool:
    return isinstance(value, str)


def at_least(least: int) -> Callable[[Any], bool]:
    return lambda value: type(value) is int and value >= least


VALUES: dict[str, Callable[[Any], bool]] = {
    "$schema": is_text, "id": is_text, "name": is_text, "ruleId": is_text, "text": is_text,
    "markdown": is_text, "uriBaseId": is_text,
    "version": is_text, "semanticVersion": lambda v: re.match(r"\d+\.\d+\.\d+", v),
    "level": lambda v: v in LEVELS,                                                     # 3.27.10
    "columnKind": lambda v: v in ("utf16CodeUnits", "unicodeCodePoints"),               # 3.14.17
    "executionSuccessful": lambda v: isinstance(v, bool),                               # 3.20.14
    "startLine": at_least(1), "startColumn": at_least(1), "ruleIndex": at_least(-1),    # 3.30
    "uri": lambda v: is_text(v) and URI.fullmatch(v),                                   # 3.4.3
    "properties": lambda v: len(set(v.get("tags", []))) == len(v.get("tags", [])),      # 3.8
}
UNIQUE = ("relatedLocations", "rules")


def check(document: Any) -> None:
    """Fail unless it is."""
    if schema := os.environ.get("SARIF_SCHEMA"):
        import jsonschema  # with the schema only

        try:
            jsonschema.validate(document, json.loads(Path(schema).read_text()))
        except jsonschema.ValidationError as error:
            raise AssertionError(error.message) from error
    check_object(document, "SarifLog", "")
    assert document["version"] == "2.1.0"
    for run in document["runs"]:
        rules = run["tool"]["driver"]["rules"]
        for base in run["originalUriBaseIds"].values():
            assert base.get("uri", "/").endswith("/"), base                             # 3.14.14
        for result in run["results"]:
            if "ruleIndex" in result:                                                   # 3.27.6
                assert rules[result["ruleIndex"]]["id"] == result["ruleId"]
            for location in result["locations"] + result.get("relatedLocations", []):
                base = location["physicalLocation"]["artifactLocation"].get("uriBaseId")
                assert base is None or base in run["originalUriBaseIds"]                # 3.4.4


def check_object(value: Any, name: str, where: str) -> None:
    where += f"/{name}"
    assert isinstance(value, dict), where
    fields = {a.metadata["schema_property_name"]: a for a in getattr(sarif_om, name).__attrs_attrs__}
    needed = {n for n, a in fields.items() if a.default is attr.NOTHING}
    assert needed <= set(value) <= set(fields) | {"$schema"}, (where, set(value))
    for key, held in value.items():
        kind = OBJECTS.get(name, {}).get(key)
        if isinstance(kind, dict):
            assert isinstance(held, dict), where
            for entry in held.values():
                check_object(entry, kind[""], f"{where}/{key}")
        elif isinstance(kind, list):
            assert isinstance(held, list), where
            assert key not in UNIQUE or all(held.count(one) == 1 for one in held), where
            for entry in held:
                check_object(entry, kind[0], f"{where}/{key}")
        elif kind:
            check_object(held, kind, where)
        else:
            assert VALUES[key](held), (where, key, held)
