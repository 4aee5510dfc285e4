"""What a translation unit costs that includes lede: seconds and peak memory, beside the bare x3.hpp, in one run.

The runs are interleaved and medians taken; ccache stands aside. Each answer of measure() is
{compiler: {case: (seconds, megabytes)}}.
"""
import os, pathlib, re, shutil, statistics, subprocess, tempfile

SOURCE = pathlib.Path(__file__).resolve().parent.parent
FLAGS = ["-std=c++20", "-O2", f"-I{SOURCE / 'include'}", "-c", "-o", os.devnull]

CASES = {
    "x3.hpp": "#include <boost/spirit/home/x3.hpp>\n",
    "types.hpp": "#include <lede/types.hpp>\n",
    "lede.hpp, unused": "#include <lede/lede.hpp>\n",
    "find": "#include <lede/find.hpp>\nunsigned long n(std::string_view t) { return lede::find(t).size(); }\n",
    "read": "#include <lede/lede.hpp>\nunsigned long n(std::string_view t) { return lede::read(t).events.size(); }\n",
    "grammar.hpp": "#include <lede/grammar.hpp>\n#include <boost/spirit/home/x3.hpp>\n"
                   "bool n(std::string_view t) { lede::ast::temporal d; auto at = t.begin();\n"
                   "    return boost::spirit::x3::parse(at, t.end(), lede::grammar::date, d); }\n",
    "read, lede::compiled": "#define LEDE_COMPILED 1\n#include <lede/lede.hpp>\n"
                            "unsigned long n(std::string_view t) { return lede::read(t).events.size(); }\n",
}
NEEDS_STD = {"types.hpp": "standard includes of types.hpp", "read, lede::compiled": "standard includes of lede::compiled"}


def standard_includes(compiler, code):
    """The standard headers that our headers name themselves, for this code."""
    listing = subprocess.run([compiler, *FLAGS[:3], "-MM", "-x", "c++", "-"], input=code, text=True, capture_output=True,
                             check=True).stdout
    ours = [w for w in listing.split() if "/lede/" in w]
    names = {m for h in ours for m in re.findall(r"^#include <([a-z_0-9]+)>", pathlib.Path(h).read_text(), re.M)}
    named = sorted(names - {"immintrin", "emmintrin", "arm_neon"})
    return "".join(f"#if __has_include(<{n}>)\n#include <{n}>\n#endif\n" for n in named)  # <format> is not everywhere


def compile_once(compiler, file):
    pid = os.posix_spawnp(compiler, [compiler, *FLAGS, str(file)], os.environ)
    _, status, usage = os.wait4(pid, 0)
    if status:
        raise SystemExit(f"{compiler} failed on {file.read_text()}")
    return usage.ru_utime + usage.ru_stime, usage.ru_maxrss / 1024


def measure(rounds=3, compilers=("g++", "clang++")):
    results = {}
    with tempfile.TemporaryDirectory() as folder:
        for compiler in filter(shutil.which, compilers):
            cases = {name: code for name, code in CASES.items()
                     if name != "grammar.hpp" or (SOURCE / "include/lede/grammar.hpp").exists()}
            for of, name in NEEDS_STD.items():
                cases[name] = standard_includes(compiler, CASES[of])
            runs = {name: [] for name in cases}
            for _ in range(rounds):
                for number, (name, code) in enumerate(cases.items()):
                    file = pathlib.Path(folder) / f"{number}.cpp"
                    file.write_text(code)
                    runs[name].append(compile_once(compiler, file))
            results[compiler] = {name: (statistics.median(t for t, _ in r), statistics.median(m for _, m in r))
                                 for name, r in runs.items()}
    return results


def show(results):
    for compiler, cases in results.items():
        bare = cases["x3.hpp"][0]
        print(f"\n{compiler:38} {'seconds':>8} {'MB':>6} {'of x3.hpp':>10}")
        for name, (seconds, megabytes) in cases.items():
            print(f"  {name:36} {seconds:8.2f} {megabytes:6.0f} {seconds / bare:9.2f}x")


if __name__ == "__main__":
    show(measure())
