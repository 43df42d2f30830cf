#!/usr/bin/env python3
"""Checks records of decisions without the engine that wrote them.

依据记录自查：不用引擎，只用 Python 标准库，核对摘要，由各项检查重新得出结论，由各个步骤重新算出金额。

    python3 check_record.py record.json decisions.jsonl
    python3 check_record.py --lang en record.json

Written from docs/decision-record.md alone. It does not read policies or calendars: whether a check rightly has its
verdict is for `yiju verify`; whether the outcome follows from the verdicts and the sum from the steps is told here.

Exit code: 0 every record holds, 1 one does not, 2 a file cannot be read or holds no record, 64 wrong usage.
"""

import argparse
import hashlib
import json
import re
import sys
from fractions import Fraction

FORMS = ("yiju-decision/1", "yiju-failure/1")
GREATEST = 2**53 - 1
MET, NOT_MET, UNKNOWN, NOT_APPLICABLE = "met", "not_met", "unknown", "not_applicable"

MESSAGES = {
    "holds": ("无误：{0}", "holds: {0}"),
    "wrong": ("有误：{0}", "wrong: {0}"),
    "unread": ("不是决定记录：{0}", "no record: {0}"),
    "digest": ("摘要不符：写的是 {0}，应为 {1}", "the digest is {0} and should be {1}"),
    "files": ("policy.sha256 与 policy.files 不符", "policy.sha256 does not fit policy.files"),
    "bytes": ("不是规范写法，也不是引擎的缩进写法", "the bytes are neither the canonical nor the indented form"),
    "verdict": ("{0}：结果是 {1}，由组内各项应为 {2}", "{0}: its verdict is {1}, its members make it {2}"),
    "condition": ("{0}：结果是 {1}，适用条件为 {2}", "{0}: its verdict is {1}, its condition is {2}"),
    "leaf": ("{0}：实际 {1}，要求 {2}，结果却是 {3}", "{0}: {1} held against {2} is not {3}"),
    "outcome": ("结论是 {0}，由各项检查应为 {1}", "the outcome is {0}, the checks make it {1}"),
    "before": ("步骤 {0}：此前金额写的是 {1}，应为 {2}", "step {0}: the sum before is {1} and should be {2}"),
    "after": ("步骤 {0}：此后金额写的是 {1}，应为 {2}", "step {0}: the sum after is {1} and should be {2}"),
    "amount": ("金额写的是 {0}，由各步骤应为 {1}", "the amount is {0}, the steps make it {1}"),
    "deadlines": ("deadlines 与检查里的期限不符", "`deadlines` are not those of the checks"),
    "failure": ("没有作出决定的记录应当写明错误", "a run that failed has to say what was wrong"),
    "member": ("缺少 {0}，或者形式不对", "{0} is missing or of the wrong form"),
    "line": ("这一行是办案时的错误，没有决定", "this line holds the errors of a case; nothing was decided"),
}


class Wrong(Exception):
    """What does not hold, as a key of MESSAGES with its arguments."""

    def __init__(self, key, *arguments):
        super().__init__(key)
        self.key = key
        self.arguments = arguments


def say(language, key, *arguments):
    return MESSAGES[key][0 if language == "zh" else 1].format(*arguments)


# Reading and writing JSON


def unique(pairs):
    names = [name for name, _ in pairs]
    if len(set(names)) != len(names):
        raise ValueError("a name is given twice")
    return dict(pairs)


def refused(text):
    raise ValueError(f"{text} is no whole number")


def whole(text):
    number = int(text)
    if abs(number) > GREATEST or text == "-0":
        raise ValueError(f"{text} is beyond the whole numbers of a record")
    return number


def read(text):
    return json.loads(
        text, object_pairs_hook=unique, parse_float=refused, parse_constant=refused, parse_int=whole)


def order(name):
    return name.encode("utf-16-be")


def canonical(value):
    """RFC 8785 for what a record is made of."""
    if isinstance(value, dict):
        return "{" + ",".join(
            f"{canonical(name)}:{canonical(value[name])}" for name in sorted(value, key=order)) + "}"
    if isinstance(value, list):
        return "[" + ",".join(canonical(element) for element in value) + "]"
    return json.dumps(value, ensure_ascii=False)


def indented(value, depth=0):
    """The form for people: members as they stand, two spaces a level, lists of scalars on one line."""
    inner, outer = "\n" + "  " * (depth + 1), "\n" + "  " * depth
    if isinstance(value, dict):
        members = ",".join(f"{inner}{canonical(name)}: {indented(value[name], depth + 1)}" for name in value)
        return "{" + members + (outer if value else "") + "}"
    if isinstance(value, list) and any(isinstance(element, (dict, list)) for element in value):
        return "[" + ",".join(inner + indented(element, depth + 1) for element in value) + outer + "]"
    if isinstance(value, list):
        return "[" + ", ".join(canonical(element) for element in value) + "]"
    return canonical(value)


def sha256(value):
    return hashlib.sha256(canonical(value).encode()).hexdigest()


# Checks: Kleene logic over verdicts


def all_of(verdicts):
    """A member that does not concern the case imposes nothing."""
    if NOT_MET in verdicts:
        return NOT_MET
    if UNKNOWN in verdicts:
        return UNKNOWN
    return MET if MET in verdicts or not verdicts else NOT_APPLICABLE


def any_of(verdicts):
    if MET in verdicts:
        return MET
    return UNKNOWN if UNKNOWN in verdicts else NOT_MET


def none_of(verdicts):
    return {MET: NOT_MET, NOT_MET: MET}.get(any_of(verdicts), UNKNOWN)


GROUPS = {"all": all_of, "any": any_of, "none": none_of, "class": all_of, "classes": any_of}


def check(node):
    """Looks through a check and what is in it; its verdict."""
    conditions = [check(inner) for inner in node["conditions"]]
    parts = [check(inner) for inner in node["parts"]]
    verdict = node["verdict"]
    if verdict not in (MET, NOT_MET, UNKNOWN, NOT_APPLICABLE):
        raise Wrong("member", f"{node['id']}.verdict")
    condition = all_of(conditions)
    if node["kind"] in GROUPS:
        body = GROUPS[node["kind"]](parts)
        # An unknown condition leaves standing what would be so either way.
        allowed = {MET: {body}, NOT_APPLICABLE: {body}, NOT_MET: {NOT_APPLICABLE}}.get(condition, {body, UNKNOWN})
        if verdict not in allowed:
            raise Wrong("verdict", node["id"], verdict, " / ".join(sorted(allowed)))
        return verdict
    if conditions and (condition == NOT_MET) != (verdict == NOT_APPLICABLE) and condition != UNKNOWN:
        raise Wrong("condition", node["id"], verdict, condition)
    holds = simple(node["required"], node["actual"], node["actual_type"])
    if holds is not None and verdict in (MET, NOT_MET) and holds != (verdict == MET):
        raise Wrong("leaf", node["id"], node["actual"], node["required"], verdict)
    return verdict


def simple(test, actual, kind):
    """Whether a value passes a test of the simple kinds; None for any other, which is not judged here."""
    if kind == "boolean" and test in ("true", "false"):
        return actual is (test == "true")
    if kind == "text" and re.fullmatch(r'"[^"\\]*"(, "[^"\\]*")*', test):
        return actual in re.findall(r'"([^"\\]*)"', test)
    found = re.fullmatch(r'(<=|>=|<|>)\s*(?:@"(\d{4}-\d{2}-\d{2})"|(-?\d+(?:\.\d+)?))', test)
    if not found or actual is None:
        return None
    operator, day, number = found.groups()
    if kind == "day" and day:
        left, right = actual, day
    elif kind in ("number", "money", "percent") and number:
        left, right = Fraction(str(actual)), Fraction(number)
    else:
        return None
    return {"<=": left <= right, ">=": left >= right, "<": left < right, ">": left > right}[operator]


def deadlines(node):
    own = [node["deadline"]] if node["deadline"] else []
    return own + [found for inner in node["conditions"] + node["parts"] for found in deadlines(inner)]


# Amounts: exact arithmetic


def rounded(number, rule):
    unit = Fraction(10) ** -rule["digits"]
    places, rest = divmod(abs(number) / unit, 1)
    up = {
        "half_up": rest >= Fraction(1, 2),
        "half_even": rest > Fraction(1, 2) or (rest == Fraction(1, 2) and places % 2 == 1),
        "down": False,
        "up": rest > 0,
    }[rule["mode"]]
    return (places + up) * unit * (-1 if number < 0 else 1)


def applied(step, total, history):
    """The sum after a step that concerns the case; None is no sum yet."""
    operation = step["operation"]
    operand = (step["operand"] or {}).get("value")
    if operation == "round":
        return rounded(total, step["rounding"])
    if operation == "take":
        return total if operand is None else Fraction(str(operand))
    operand = Fraction(str(operand))
    base = history[step["of"]] if step.get("of") else total
    if operation == "raise_by":
        return total + base * operand / 100
    if operation == "multiply_by":
        return base * operand / 100
    if operation in ("add", "subtract"):
        return (total or 0) + (operand if operation == "add" else -operand)
    if operation == "at_most":
        return min(total, operand)
    if operation == "not_below":
        return max(total, operand)
    raise Wrong("member", f"amount_steps.{step['id']}.operation")


def agreed(ways):
    """The sum that every way has; None is no sum, or not known which."""
    sums = {total for total, _ in ways}
    return sums.pop() if len(sums) == 1 else None


def amount(record):
    """The sum that the steps make; None when there are none."""
    # What is not known leaves several ways; where a value itself is not known, only the next sum written tells.
    ways, paid = [(None, {})], record["amount"]
    for step in record["amount_steps"]:
        for inner in step["conditions"]:
            check(inner)
        before = None if step["before"] is None else Fraction(step["before"])
        after = None if step["after"] is None else Fraction(step["after"])
        if ways and before != agreed(ways):
            raise Wrong("before", step["id"], step["before"], agreed(ways))
        done = []
        if step["verdict"] in (MET, UNKNOWN):
            try:
                done = [(applied(step, total, history), history) for total, history in ways]
            except (TypeError, ValueError):
                if after is not None and step["operation"] not in ("at_most", "not_below", "round", "take"):
                    raise Wrong("after", step["id"], step["after"], None)
                ways = [] if after is None else [(after, {})]
        ways = done + (ways if step["verdict"] != MET or not done else [])
        ways = [(total, {**history, step["id"]: total}) for total, history in ways]
        if not ways and after is not None:
            ways = [(after, {step["id"]: after})]
        if ways and after != agreed(ways):
            raise Wrong("after", step["id"], step["after"], agreed(ways))
    if record["amount_steps"] and not ways:
        return None if paid is None else Fraction(paid["value"])
    if "amount_rounding" in record:
        rule = record["amount_rounding"]
        ways = [(None if total is None else rounded(total, rule), history) for total, history in ways]
    return agreed(ways)


# Records


def outcome(record, total):
    """The outcome that the checks and the sum make."""
    checks = [(node, check(node)) for node in record["checks"]]
    if [found for node, _ in checks for found in deadlines(node)] != record["deadlines"]:
        raise Wrong("deadlines")
    if not checks and record["outcome"] == "not_covered" and record["selection"]["rule"] == "none":
        return "not_covered"
    if record["selection"]["rule"] == "none":
        return "undetermined"
    person = all_of([verdict for node, verdict in checks if not node.get("scheme")])
    scheme = [verdict for node, verdict in checks if node.get("scheme")]
    if person == NOT_MET or NOT_MET in scheme:
        return "denied"
    if person == UNKNOWN:
        return "undetermined"
    if record["amount_steps"]:
        return "denied" if total == 0 and record.get("amount_zero_denies") else "granted"
    # Without steps there is no amount, or it is not known which.
    return "undetermined" if record["questions"] or len(record["amount_possible"]) > 1 else "granted"


def examine(record, text):
    """Everything that can be told of a record; a summary."""
    bare = {name: value for name, value in record.items() if name != "digest"}
    if sha256(bare) != record["digest"]:
        raise Wrong("digest", record["digest"], sha256(bare))
    if sha256(record["policy"]["files"]) != record["policy"]["sha256"]:
        raise Wrong("files")
    if text is not None and text not in (canonical(record), indented(record)):
        raise Wrong("bytes")
    if record["record"] == "yiju-failure/1":
        if record["outcome"] != "failed" or not record["errors"]:
            raise Wrong("failure")
        return "failed " + " ".join(error["code"] for error in record["errors"])
    total = amount(record)
    expected = outcome(record, total)
    if record["outcome"] != expected:
        raise Wrong("outcome", record["outcome"], expected)
    paid = record["amount"]
    sum_paid = None if paid is None else Fraction(paid["value"])
    if sum_paid != (total if expected == "granted" else None):
        raise Wrong("amount", paid and paid["value"], total)
    return expected + (f" {paid['value']} {paid['currency']}" if paid else "")


def report(path, language):
    """Prints a line for each record of a file; the exit code."""
    worst = 0
    is_lines = path.endswith(".jsonl")
    with open(path, "rb") as file:
        data = file.read()
    pieces = data.split(b"\n") if is_lines else [data.removesuffix(b"\n")]
    for number, piece in enumerate(pieces, 1):
        if is_lines and not piece.strip():
            continue
        place = f"{path}:{number}" if is_lines else path
        try:
            text = piece.decode()
            record = read(text)
            if is_lines and isinstance(record, dict):
                if "error" in record and "record" not in record:
                    raise ValueError(say(language, "line"))
                labelled = [record.pop(name, None) for name in ("line", "id")] != [None, None]
                text = None if labelled else text
            if not isinstance(record, dict) or record.get("record") not in FORMS:
                raise ValueError(say(language, "member", "record"))
        except (ValueError, RecursionError) as error:
            print(f"{place}: {say(language, 'unread', error)}")
            worst = 2
            continue
        try:
            print(f"{place}: {say(language, 'holds', examine(record, text))}")
        except Wrong as wrong:
            print(f"{place}: {say(language, 'wrong', say(language, wrong.key, *wrong.arguments))}")
            worst = max(worst, 1)
        except (KeyError, TypeError, AttributeError, ValueError, ZeroDivisionError) as error:
            print(f"{place}: {say(language, 'wrong', say(language, 'member', error))}")
            worst = max(worst, 1)
    return worst


def main():
    parser = argparse.ArgumentParser(
        description="Checks records of decisions: digest, outcome from the checks, amount from the steps. 自查决定记录。",
        epilog="Exit code: 0 all hold, 1 one does not, 2 one cannot be read, 64 wrong usage.")
    parser.add_argument("records", nargs="+", metavar="RECORD", help="a record, or a *.jsonl file of one a line")
    parser.add_argument("--lang", choices=("zh", "en"), default="zh")
    parser.error = lambda message: (print(f"{parser.prog}: {message}", file=sys.stderr), sys.exit(64))
    arguments = parser.parse_args()
    worst = 0
    for path in arguments.records:
        try:
            worst = max(worst, report(path, arguments.lang))
        except OSError as error:
            print(f"{path}: {say(arguments.lang, 'unread', error.strerror)}")
            worst = 2
    sys.exit(worst)


if __name__ == "__main__":
    main()
