"""Runs the benchmarks in turn, round after round, and prints medians and the ratios that must hold.

Usage: report.py BUILD_FOLDER [--rounds N] [--quick] [--no-compile]
"""
import argparse, collections, json, pathlib, platform, re, shutil, statistics, subprocess, sys

import compile_time

HERE = pathlib.Path(__file__).resolve().parent
PROGRAMS = ["find_avx2", "find_sse2", "find_scalar", "peers", "hostile"]


def machine():
    model = next((l.split(":")[1].strip() for l in open("/proc/cpuinfo") if l.startswith("model name")), platform.machine())
    count = subprocess.run(["nproc"], capture_output=True, text=True).stdout.strip()
    yield f"{model}, {count} cores, {platform.system()} {platform.release()}"
    for command in (["g++", "--version"], ["clang++", "--version"]):
        if shutil.which(command[0]):
            yield subprocess.run(command, capture_output=True, text=True).stdout.splitlines()[0]
    boost = pathlib.Path("/usr/include/boost/version.hpp")
    if boost.exists():
        yield "Boost " + re.search(r'BOOST_LIB_VERSION "(.*?)"', boost.read_text())[1].replace("_", ".")
    for package in ("re2", "libhs", "benchmark"):
        version = subprocess.run(["pkg-config", "--modversion", package], capture_output=True, text=True).stdout.strip()
        if version:
            yield f"{package} {version}"


def run(folder, program, seconds):
    command = [str(folder / f"lede_bench_{program}"), "--benchmark_format=json", f"--benchmark_min_time={seconds}"]
    out = subprocess.run(command, capture_output=True, text=True, check=True).stdout
    data = json.loads(out)
    for b in data["benchmarks"]:
        threaded = "threads:2" in b["name"]
        unit = {"ns": 1e-9, "us": 1e-6, "ms": 1e-3, "s": 1}[b["time_unit"]]
        time = b["real_time"] if threaded else b["cpu_time"]
        yield b["name"], time * unit, b.get("bytes_per_second", 0) / 1e6, b.get("mentions", b.get("spans"))
    if "text" in data["context"]:
        run.text = f"{data['context']['text']}, {int(data['context']['text_bytes']) / 1e6:.1f} MB"


def measured(folder, rounds, seconds):
    runs = collections.defaultdict(list)
    for i in range(rounds):
        print(f"round {i + 1} of {rounds}", file=sys.stderr)
        for program in PROGRAMS:
            for name, time, speed, found in run(folder, program, seconds):
                runs[name].append((time, speed, found))
    return {name: (statistics.median(t for t, _, _ in r), statistics.median(s for _, s, _ in r), r[0][2])
            for name, r in runs.items()}


def chrono_node(folder):
    """chrono-node on the example stories, for scale; needs node and `npm install --prefix build/bench chrono-node`."""
    if not shutil.which("node"):
        return "chrono-node: no node here"
    r = subprocess.run(["node", str(HERE / "chrono_node.mjs"), str(folder)], capture_output=True, text=True)
    return r.stdout.strip() or "chrono-node: not installed (npm install --prefix build/bench chrono-node)"


def must_show(speeds, compiled):
    def ratio(a, b):
        return speeds[a][1] / speeds[b][1] if a in speeds and b in speeds else None

    re2, hyperscan = "RE2 dates/news", "Hyperscan dates, spans/news"
    best = "avx2"
    families = sorted({n.split("/")[1] for n in speeds if n.startswith("hostile/") and n.endswith("/RE2 n")})
    against = {f: ratio(f"hostile/{f}/read n", f"hostile/{f}/RE2 n") for f in families}
    doubled = {f: speeds[f"hostile/{f}/read 2n"][0] / speeds[f"hostile/{f}/read n"][0]
               for f in {n.split("/")[1] for n in speeds if n.endswith("/read 2n")}}
    yield "find, dates, against Hyperscan with start of match", ratio(f"find dates/{best}/news", hyperscan), ">=", 1.5
    yield "find, all kinds, against RE2 on dates", ratio(f"find all/{best}/news", re2), ">=", 1.0
    yield "read against RE2 on dates", ratio(f"read/{best}/news", re2), ">=", 0.8
    yield "find, scalar, all kinds, against RE2 on dates", ratio("find all/scalar/news", re2), ">=", 0.5
    if against:
        worst = min(against, key=against.get)
        yield f"read, hostile, against RE2: worst is \"{worst}\"", against[worst], ">=", 0.1
    worst = max(doubled, key=doubled.get)
    yield f"read, hostile, twice the input: worst is \"{worst}\"", doubled[worst], "<=", 2.3
    yield "find_each, a headline of 80 bytes, microseconds", speeds[f"find_each all/{best}/headline"][0] * 1e6, "<=", 1.5
    for compiler, cases in compiled.items():
        bare, gcc = cases["x3.hpp"][0], compiler == "g++"
        yield f"{compiler}: read against x3.hpp", cases["read"][0] / bare, "<=", 6 if gcc else 8
        if gcc:
            yield "g++: read, GB", cases["read"][1] / 1024, "<=", 1
        yield f"{compiler}: lede.hpp unused against x3.hpp", cases["lede.hpp, unused"][0] / bare, "<=", 3
        for of, std in compile_time.NEEDS_STD.items():
            yield f"{compiler}: {of} against its standard includes", cases[of][0] / cases[std][0], "<=", 1.3


def main():
    options = argparse.ArgumentParser(description=__doc__)
    options.add_argument("folder", type=pathlib.Path)
    options.add_argument("--rounds", type=int, default=5)
    options.add_argument("--quick", action="store_true", help="one short round")
    options.add_argument("--no-compile", action="store_true", help="leave the compile times out")
    given = options.parse_args()
    rounds, seconds = (1, 0.02) if given.quick else (given.rounds, 0.1)
    speeds = measured(given.folder / "benchmarks", rounds, seconds)
    compiled = {} if given.no_compile else compile_time.measure(1 if given.quick else 3)

    print("\n".join(machine()))
    print(f"text: {run.text}; medians of {rounds} interleaved rounds\n")
    for name, (time, speed, found) in speeds.items():
        shown = f"{time * 1e9:10.0f} ns" if time < 1e-4 else f"{time * 1e3:10.2f} ms"
        print(f"{name:52} {shown} {speed:10.1f} MB/s" + ("" if found is None else f" {found:8.0f} found"))
    print(chrono_node(given.folder))
    compile_time.show(compiled)
    print(f"\n{'':60} {'reach':>8} {'measured':>9}")
    for what, value, way, reach in must_show(speeds, compiled):
        if value is None:
            print(f"{what:60} {way} {reach:5} {'-':>9}  not measured")
            continue
        passes = value >= reach if way == ">=" else value <= reach
        print(f"{what:60} {way} {reach:5} {value:9.2f}  {'pass' if passes else 'fail'}")


if __name__ == "__main__":
    main()
