// swift-format-ignore-file
// Made from docs/check_record.py: RECORD=1 swift test --filter StrangersChecker

/// The program that checks a record without the engine, for packs.
enum StrangersChecker {
  static let script = ##"""
    #!/usr/bin/env python3
    """Checks records of decisions without the engine that wrote them.

    依据记录自查：不用引擎，只用 Python 标准库，核对摘要，由各项检查重新得出结论，由各个步骤重新算出金额，核对办理进度。

        python3 check_record.py [--lang en] record.json decisions.jsonl

    Written from docs/decision-record.md alone. It reads no policy and no calendar: whether a fact has its value and a last
    day is rightly counted is for `yiju verify`; whether the rest follows from these is told here. Bytes must be canonical.
    """

    import argparse
    import hashlib
    import json
    import re
    from datetime import date
    from fractions import Fraction
    from pathlib import Path

    MET, NOT_MET, UNKNOWN, NOT_APPLICABLE = "met", "not_met", "unknown", "not_applicable"

    MESSAGES = {
        "holds": ("无误：{0}", "holds: {0}"),
        "wrong": ("有误：{0}", "wrong: {0}"),
        "unread": ("不是决定记录：{0}", "no record: {0}"),
        "bytes": ("不是规范写法", "the bytes are not the canonical form"),
        "follows": ("{0} 写的是 {1}，应为 {2}", "{0} is {1} and should be {2}"),
        "member": ("缺少 {0}，或者形式不对", "{0} is missing or of the wrong form"),
    }


    class Wrong(Exception):
        """What does not hold, as a key of MESSAGES with its arguments."""


    def say(language, key, *arguments):
        return MESSAGES[key][language == "en"].format(*arguments)


    def demand(name, written, expected):
        if written != expected:
            raise Wrong("follows", name, written, expected)


    # JSON: RFC 8785 for what a record is made of
    def unique(pairs):
        if len({name for name, _ in pairs}) != len(pairs):
            raise ValueError("a name is given twice")
        return dict(pairs)


    def whole(text):
        if text == "-0" or len(text) > 17 or abs(int(text)) >= 2**53:
            raise ValueError(f"{text[:20]} is no whole number of a record")
        return int(text)


    def canonical(value):
        if isinstance(value, dict):
            names = sorted(value, key=lambda name: name.encode("utf-16-be"))
            return "{" + ",".join(f"{canonical(name)}:{canonical(value[name])}" for name in names) + "}"
        if isinstance(value, list):
            return "[" + ",".join(map(canonical, value)) + "]"
        return json.dumps(value, ensure_ascii=False)


    def sha256(value):
        return hashlib.sha256(canonical(value).encode()).hexdigest()


    # Checks: Kleene logic over verdicts
    def all_of(verdicts):
        """A member that does not concern the case imposes nothing."""
        return next((found for found in (NOT_MET, UNKNOWN, MET) if found in verdicts), NOT_APPLICABLE if verdicts else MET)


    def any_of(verdicts):
        return next((found for found in (MET, UNKNOWN) if found in verdicts), NOT_MET)


    GROUPS = {
        "all": all_of, "any": any_of, "class": all_of, "classes": any_of,
        "none": lambda verdicts: {MET: NOT_MET, NOT_MET: MET}.get(any_of(verdicts), UNKNOWN)}


    def check(node):
        """Looks through a check and what is in it; its verdict."""
        condition, parts = all_of(list(map(check, node["conditions"]))), list(map(check, node["parts"]))
        body = {GROUPS[node["kind"]](parts)} if node["kind"] in GROUPS else single(node)
        if node["deadline"] and node["deadline"]["last_day"]:
            demand(f"{node['id']}.required", node["required"], f"<= @\"{node['deadline']['last_day']}\"")
        # An unknown condition leaves standing what would be so either way.
        allowed = {NOT_MET: {NOT_APPLICABLE}, UNKNOWN: body | {UNKNOWN}}.get(condition, body)
        if node["verdict"] not in allowed:
            raise Wrong("follows", f"{node['id']}.verdict", node["verdict"], " / ".join(sorted(allowed)))
        return node["verdict"]


    def single(node):
        """The verdicts that a check of one fact can have."""
        found = holds(node["required"], node["actual"], node["actual_type"])
        if found is None:
            return {MET, NOT_MET, UNKNOWN, NOT_APPLICABLE}
        # Whether a last day moves may be what is not known.
        open_end = not found and node["deadline"] and not node["deadline"]["last_day"]
        return {MET if found else NOT_MET} | ({UNKNOWN} if open_end else set())


    def holds(test, actual, kind):
        """Whether a value passes a test of the simple kinds; None for any other, which is not judged here."""
        if kind == "between":
            ends = {None if end is None else holds(test, end, "number") for end in actual.values()}
            return ends.pop() if len(ends) == 1 else None
        if kind == "boolean" and test in ("true", "false"):
            return actual is (test == "true")
        if kind == "text" and re.fullmatch(r'"[^"\\]*"(, "[^"\\]*")*', test):
            return actual in re.findall(r'"([^"\\]*)"', test)
        found = re.fullmatch(r'(count =|<=|>=|<|>)\s*(?:@"(\d{4}-\d{2}-\d{2})"|(-?\d+(?:\.\d+)?))', test)
        if not found or kind not in (("day",) if found[2] else ("number", "money", "percent")):
            return None
        left, right = (actual, found[2]) if found[2] else (Fraction(str(actual)), Fraction(found[3]))
        return {"<=": left <= right, ">=": left >= right, "<": left < right, ">": left > right}.get(found[1], left == right)


    def deadlines(nodes):
        inner = lambda node: deadlines(node["conditions"] + node["parts"])
        return [found for node in nodes for found in [node["deadline"]] + inner(node) if found]


    # Amounts: exact arithmetic
    def rounded(number, rule):
        unit = Fraction(10) ** -rule["digits"]
        places, rest = divmod(abs(number) / unit, 1)
        modes = {"half_up": 2 * rest >= 1, "half_even": (2 * rest, places % 2) > (1, 0), "down": False, "up": rest > 0}
        return (places + modes[rule["mode"]]) * unit * (-1 if number < 0 else 1)


    def applied(step, total, history):
        """The sum after a step that concerns the case; None is no sum yet."""
        operation, value = step["operation"], (step["operand"] or {}).get("value")
        if operation == "round" or (operation == "take" and value is None):
            return rounded(total, step["rounding"]) if operation == "round" else total
        value = Fraction(str(value))
        base = history[step["of"]] if step.get("of") else total
        return {
            "take": lambda: value, "add": lambda: (total or 0) + value, "subtract": lambda: (total or 0) - value,
            "raise_by": lambda: total + base * value / 100, "multiply_by": lambda: base * value / 100,
            "at_most": lambda: min(total, value), "not_below": lambda: max(total, value)}[operation]()


    def agreed(ways):
        """The sum that every way has; None is no sum, or not known which."""
        sums = {total for total, _ in ways}
        return sums.pop() if len(sums) == 1 else None


    def amount(record):
        """The sum that the steps make; None when there are none."""
        # What is not known leaves several ways; where a value itself is not known, only the next sum written tells.
        ways, paid = [(None, {})], record["amount"]
        for step in record["amount_steps"]:
            condition = all_of(list(map(check, step["conditions"])))
            concerns = {NOT_MET: NOT_APPLICABLE, NOT_APPLICABLE: MET}.get(condition, condition)
            demand(f"{step['id']}.verdict", step["verdict"], concerns)
            before, after = (None if step[name] is None else Fraction(step[name]) for name in ("before", "after"))
            demand(f"{step['id']}.before", before, agreed(ways) if ways else before)
            done = []
            if step["verdict"] in (MET, UNKNOWN):
                try:
                    done = [(applied(step, total, history), history) for total, history in ways]
                except (TypeError, ValueError):
                    if after is not None and step["operation"] not in ("at_most", "not_below", "round", "take"):
                        raise Wrong("follows", f"{step['id']}.after", step["after"], None)
                    ways = [] if after is None else [(after, {})]
            ways = done + (ways if step["verdict"] != MET or not done else [])
            ways = [(total, {**history, step["id"]: total}) for total, history in ways]
            ways = ways or ([] if after is None else [(after, {step["id"]: after})])
            demand(f"{step['id']}.after", after, agreed(ways) if ways else after)
        if record["amount_steps"] and not ways:
            return None if paid is None else Fraction(paid["value"])
        if "amount_rounding" in record:
            ways = [(total if total is None else rounded(total, record["amount_rounding"]), way) for total, way in ways]
        return agreed(ways)


    # Records
    def outcome(record, total):
        """The outcome that the checks and the sum make."""
        checks = [(node, check(node)) for node in record["checks"]]
        demand("deadlines", record["deadlines"], deadlines(record["checks"]))
        selection, day = record["selection"], record["selection"]["day"] or ""
        if selection["rule"] == "none":
            known = [one for one in selection.get("known", []) if (one["published_on"] or "") <= record["as_known_on"]]
            ends = [one["to"] or "9999" for one in known if one["from"] <= day]
            demand("selection.rule", "none", "in_force" if ends and ends[-1] >= day else "none")
            return "undetermined" if checks else "not_covered"
        in_force = selection["from"] <= day <= (selection["to"] or "9999")
        demand("selection.rule", selection["rule"], "in_force" if in_force and selection["rule"] != "named" else "named")
        person = all_of([verdict for node, verdict in checks if not node.get("scheme")])
        if NOT_MET in [person] + [verdict for node, verdict in checks if node.get("scheme")]:
            return "denied"
        if person == UNKNOWN:
            return "undetermined"
        if record["amount_steps"]:
            return "denied" if total == 0 and record.get("amount_zero_denies") else "granted"
        return "undetermined" if record["questions"] or len(record["amount_possible"]) > 1 else "granted"


    def classes(record):
        """The class by which a case is granted holds, and pays what is paid; each is as its check says."""
        parts = [part for node in record["checks"] if node["kind"] == "classes" for part in node["parts"]]
        demand("classes", {one["id"]: one["verdict"] for one in record["classes"]}, {p["id"]: p["verdict"] for p in parts})
        chosen = [one for one in record["classes"] if one["id"] == record["class"]]
        demand("class", [one["verdict"] for one in chosen], [MET] if record["outcome"] == "granted" else [])
        demand("class", [one["amount"] or record["amount"] for one in chosen], [record["amount"]] * len(chosen))


    def procedure(record):
        """Each state fits the last day and the day on which it was asked, and the whole the steps in hand."""
        state, done = record["procedure"], {(event["step"], event["on"]) for event in record["events"]}
        today, days = state["today"], [event["on"] for event in record["events"]]
        demand("events", days, sorted(day for day in days if day <= today))
        demand("in_hand", [turn["step"] for turn in state["in_hand"]],
               [step["id"] for step in state["steps"] if step["state"] in ("due", "overdue", "waiting")])
        for step in state["steps"]:
            name, last, days = step["id"], (step["limit"] or {}).get("last_day"), step["late"] or step["left"]
            demand(f"{name}.done_on", (name, step["done_on"]) in done, step["state"] == "done")
            if isinstance(last, str) and step["state"] in ("due", "overdue", "waiting"):
                demand(f"{name}.state", step["state"], "overdue" if today > last else "due")
                demand(f"{name}.days", days["days"], abs((date.fromisoformat(today) - date.fromisoformat(last)).days))
        states = {step["state"] for step in state["steps"]}
        if state["state"] not in {"returned", "stopped"} & states:
            pressing = next((one for one in ("overdue", "due", "waiting") if one in states), "done")
            demand("procedure.state", state["state"], pressing)


    def examine(record, text):
        """Everything that can be told of a record; a summary."""
        demand("digest", record["digest"], sha256({name: value for name, value in record.items() if name != "digest"}))
        demand("policy.sha256", record["policy"]["sha256"], sha256(record["policy"]["files"]))
        if text not in (None, canonical(record)):
            raise Wrong("bytes")
        if record["record"] == "yiju-failure/1":
            demand("outcome", (record["outcome"], bool(record["errors"])), ("failed", True))
            return "failed " + " ".join(error["code"] for error in record["errors"])
        total, paid = amount(record), record["amount"]
        expected = outcome(record, total)
        demand("outcome", record["outcome"], expected)
        demand("amount", paid and Fraction(paid["value"]), total if expected == "granted" else None)
        demand("missing", record["missing"], [question["path"] for question in record["questions"]])
        for part in (classes, procedure):
            if part.__name__ in record:
                part(record)
        return expected + (f" {paid['value']} {paid['currency']}" if paid else "")


    def report(place, piece, is_line, language):
        """Prints what is to be said of a record; the exit code."""
        try:
            text = piece.decode()
            record = json.loads(text, object_pairs_hook=unique, parse_float=whole, parse_constant=whole, parse_int=whole)
            if is_line and [record.pop(name, None) for name in ("line", "id")] != [None, None]:
                text = None
            if record.get("record") not in ("yiju-decision/1", "yiju-failure/1"):
                raise ValueError(say(language, "member", "record"))
        except (ValueError, AttributeError, RecursionError) as error:
            print(f"{place}: {say(language, 'unread', error)}")
            return 2
        try:
            print(f"{place}: {say(language, 'holds', examine(record, text))}")
            return 0
        except Wrong as wrong:
            reason = say(language, *wrong.args)
        except (LookupError, TypeError, AttributeError, ValueError, ZeroDivisionError) as error:
            reason = say(language, "member", error)
        print(f"{place}: {say(language, 'wrong', reason)}")
        return 1


    def main():
        parser = argparse.ArgumentParser(
            description=__doc__.splitlines()[0], epilog="Exit code: 0 all hold, 1 one does not, 2 one cannot be read.")
        parser.add_argument("records", nargs="+", metavar="RECORD", help="a record, or a *.jsonl file of one a line")
        parser.add_argument("--lang", choices=("zh", "en"), default="zh")
        arguments, codes = parser.parse_args(), [0]
        for path in arguments.records:
            try:
                data, is_lines = Path(path).read_bytes(), path.endswith(".jsonl")
            except OSError as error:
                print(f"{path}: {say(arguments.lang, 'unread', error.strerror)}")
                codes.append(2)
                continue
            for number, piece in enumerate(data.split(b"\n") if is_lines else [data.removesuffix(b"\n")], 1):
                if piece or not is_lines:
                    codes.append(report(f"{path}:{number}" if is_lines else path, piece, is_lines, arguments.lang))
        raise SystemExit(max(codes))


    if __name__ == "__main__":
        main()

    """##
}
