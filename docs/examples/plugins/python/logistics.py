#!/usr/bin/env python3
"""An example of a simulation plug-in: convoys that bring computing hardware, and are late in storms.

It needs nothing but Python 3. Try it:

    omega sim check docs/examples/plugins/python/logistics.py
"""
import json
import random
import sys

CONVOY_EVERY = 24  # ticks


def hello(line):
    if line["version"] != 1:
        sys.exit("logistics: version %d is not spoken here" % line["version"])
    return {"type": "hello", "version": 1, "model": "logistics 1.0", "figures": ["convoys", "delay"]}


def tick(line, seed):
    """One tick: all that is remembered comes in line["memory"] and goes out in "memory"."""
    state = json.loads(line["memory"]) if line["memory"] else {"convoys": 0, "delay": 0}
    chance = random.Random("%d/%d" % (seed, line["tick"]))  # the same for the same seed and tick
    if state["delay"] > 0:
        state["delay"] -= 1
    elif chance.randrange(50) == 0:
        state["delay"] = chance.randrange(1, 12)

    reserve = line["compute"]["reserve"]
    compute = -min(reserve, reserve // 5000)  # hardware wears out
    if line["tick"] % CONVOY_EVERY == 0 and state["delay"] == 0:
        state["convoys"] += 1
        compute += CONVOY_EVERY * (reserve // 5000)
    return {
        "type": "reading",
        "tick": line["tick"],
        "energy": -min(line["energy"]["reserve"], 10),  # fuel
        "compute": compute,
        "memory": json.dumps(state),
        "figures": [
            {"name": "convoys", "milli": 1000 * state["convoys"]},
            {"name": "delay", "milli": 1000 * state["delay"]},
        ],
    }


def main():
    seed = 0
    for text in sys.stdin:
        line = json.loads(text)
        if line["type"] == "hello":
            seed = line["seed"]
            answer = hello(line)
        elif line["type"] == "tick":
            answer = tick(line, seed)
        elif line["type"] == "stop":
            return
        else:
            sys.exit("logistics: a line of an unknown type: %r" % line["type"])
        print(json.dumps(answer), flush=True)


if __name__ == "__main__":
    main()
