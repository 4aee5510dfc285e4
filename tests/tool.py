"""How the tests of the programs call them. Arguments of the test: `lede`, and the folder of the other programs."""
import os, subprocess, sys

LEDE = os.path.abspath(sys.argv[1])
FOLDER = os.path.abspath(sys.argv[2] if len(sys.argv) > 2 else os.path.dirname(LEDE))
STORIES = os.path.join(os.path.dirname(os.path.abspath(__file__)), '..', 'examples', 'stories')
CLEAN = {k: v for k, v in os.environ.items() if k != 'NO_COLOR'}


def program(name): return LEDE if name == 'lede' else os.path.join(FOLDER, name)


def run(name, *arguments, given=b'', cwd=STORIES, environment=CLEAN):
    """Exit status, standard output and standard error, as bytes."""
    done = subprocess.run([program(name), *arguments], input=given, capture_output=True, cwd=cwd, env=environment, timeout=120)
    return done.returncode, done.stdout, done.stderr
