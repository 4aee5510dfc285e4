#!/usr/bin/env python3
"""What the programs promise on the command line: options, contract, bad input, pipes, memory. Arguments: `lede`, and the
folder of the other example programs (default: where `lede` is). Exit status 1 names what failed."""
import json, os, pty, select, subprocess, sys, tempfile, unittest

from tool import CLEAN, LEDE, STORIES, program, run


def line(text, id='d', reference='2025-10-31'):
    return json.dumps({'id': id, 'text': text, 'reference': reference}, ensure_ascii=False).encode() + b'\n'


TOOLS = [('lede', ['--jsonl']), ('pipeline', [])]
SHORT = [('calendar', ['2025-10-31', 'scm.txt']), ('highlight', ['2025-10-31']), ('list_dates', []), ('meetings', []), ('people', []),
         ('form_field', []), ('compose', []), ('own_words', [])]


class Options(unittest.TestCase):
    def test_help_and_version(self):
        for name, _ in TOOLS:
            status, out, err = run(name, '--help')
            self.assertEqual((status, err), (0, b''))
            for option in (b'--reference', b'--kinds', b'--offsets', b'--names', b'--timeml', b'--version', b'--help'):
                self.assertIn(option, out)
            status, out, err = run(name, '--version')
            self.assertEqual((status, err), (0, b''))
            self.assertRegex(out.decode(), r'^%s \d+\.\d+\.\d+\n$' % name)

    def test_mistakes_are_one_line_and_no_output(self):
        mistakes = [['--reference', '2025-13-01'], ['--reference', 'yesterday'], ['--reference', '2025-10-31T25:00:00'],
                    ['--kinds', 'birds'], ['--offsets', 'miles'], ['--nonsense'], ['--reference']]
        for name, jsonl in TOOLS:
            for wrong in mistakes + ([['--names'], ['--jsonl', '--explain']] if name == 'lede' else [['--threads', '0'], ['x']]):
                if wrong[0] == '--names': jsonl = []
                status, out, err = run(name, *(jsonl if '--explain' not in wrong else []), *wrong)
                self.assertEqual((status, out), (2, b''), (name, wrong))
                self.assertEqual(err.count(b'\n'), 1, (name, wrong, err))
                self.assertTrue(err.startswith(name.encode() + b': '), err)

    def test_reference_and_kinds(self):
        text = b'The 12th Harbour Cities Forum opens on May 3.'
        out = run('lede', '--reference', '2021-05-01', given=text)[1]
        self.assertIn(b'2021-05-03', out)
        self.assertIn(b'Forum', out)
        self.assertIn(b'XXXX-05-03', run('lede', given=text)[1])
        self.assertNotIn(b'DATE', run('lede', '--kinds', 'meetings', given=text)[1])
        self.assertNotIn(b'meeting', run('lede', '--kinds', 'dates', given=text)[1])
        self.assertIn(b'meeting', run('lede', '--kinds', 'dates,meetings', given=text)[1])


class Listing(unittest.TestCase):
    def test_story(self):
        status, out, err = run('lede', '--reference', '2025-10-31', 'scm.txt')
        self.assertEqual((status, err), (0, b''))
        self.assertIn('November 4', out.decode())
        self.assertIn('2025-11-04', out.decode())
        self.assertIn('event', out.decode())
        with open(os.path.join(STORIES, 'scm.txt'), 'rb') as story: text = story.read()
        for standard_input in ([], ['-']):
            self.assertEqual(out, run('lede', '--reference', '2025-10-31', *standard_input, given=text)[1])

    def test_several_files_and_a_missing_one(self):
        status, out, err = run('lede', 'scm.txt', 'no-such-file.txt', 'copper.txt')
        self.assertEqual(status, 1)
        self.assertEqual(err, b'lede: no-such-file.txt: cannot be read\n')
        self.assertIn(b'== scm.txt', out)
        self.assertIn(b'== copper.txt', out)

    def test_a_folder_is_no_story(self):
        status, out, err = run('lede', '.')
        self.assertEqual((status, out, err), (1, b'', b'lede: .: cannot be read\n'))
        folder = os.open('.', os.O_RDONLY)
        done = subprocess.run([program('lede')], stdin=folder, capture_output=True)
        os.close(folder)
        self.assertEqual((done.returncode, done.stdout, done.stderr), (1, b'', b'lede: standard input: cannot be read\n'))
        status, out, err = run('calendar', '2025-10-31', '.')
        self.assertEqual((status, err), (1, b'calendar: .: cannot be read\n'))
        self.assertIn(b'END:VCALENDAR', out)

    def test_nothing_in_nothing_out(self):
        self.assertEqual(run('lede'), (0, b'', b''))
        self.assertEqual(run('lede', os.devnull), (0, b'', b''))

    def test_broken_utf8_is_told_and_read(self):
        status, out, err = run('lede', given=b'caf\xe9 on May 3, 2021')
        self.assertEqual((status, err), (1, b'lede: standard input: byte 3 is not UTF-8\n'))
        self.assertIn(b'2021-05-03', out)

    def test_no_control_character_reaches_a_terminal(self):
        out = run('lede', given=b'The 12th \x1b[31mHarbour Forum on May\n3, 2021')[1]
        self.assertNotIn(b'\x1b', out)

    def test_colour_at_a_terminal_alone(self):
        self.assertNotIn(b'\x1b', run('lede', 'scm.txt')[1])
        self.assertIn(b'\x1b[32mNovember 4\x1b[0m', self.at_a_terminal(CLEAN))
        self.assertNotIn(b'\x1b', self.at_a_terminal(dict(CLEAN, NO_COLOR='1')))

    def at_a_terminal(self, environment):
        ours, theirs = pty.openpty()
        running = subprocess.Popen([LEDE, 'scm.txt'], stdout=theirs, stdin=subprocess.DEVNULL, cwd=STORIES, env=environment)
        os.close(theirs)
        seen = b''
        try:
            while True:
                piece = os.read(ours, 4096)
                if not piece: break
                seen += piece
        except OSError:
            pass  # how a terminal says that it is closed
        self.assertEqual(running.wait(), 0)
        os.close(ours)
        return seen

    def test_explain(self):
        status, out, err = run('lede', '--explain', given=b'Nov. x')
        self.assertEqual((status, err), (0, b''))
        self.assertIn(b'as a date: no\nNov. x\n     ^ expected the end\n', out)
        self.assertIn(b'tried ', out)
        out = run('lede', '--explain', 'scm.txt')[1]
        self.assertRegex(out.decode(), r'found date "November 4", kept')


class Jsonl(unittest.TestCase):
    def answers(self, given, *options, status=0):
        both = []
        for name, jsonl in TOOLS:
            code, out, err = run(name, *jsonl, *options, given=given)
            self.assertEqual(code, status, (name, err))
            both.append((out, err.replace(name.encode() + b':', b'NAME:')))
        self.assertEqual(both[0], both[1])
        return [json.loads(l) for l in both[0][0].decode().splitlines()], both[0][1].decode(errors='replace')

    def test_one_line_for_each(self):
        given = line('The 12th Harbour Cities Forum opens on May 3.', 'a') + line('Nothing.', 'b') + line('', 'c')
        out, err = self.answers(given)
        self.assertEqual([d['id'] for d in out], ['a', 'b', 'c'])
        self.assertEqual(err, '')
        self.assertEqual([list(d) for d in out], [['id', 'mentions', 'events']] * 3)
        self.assertEqual([m['kind'] for m in out[0]['mentions']], ['meeting', 'date'])
        self.assertEqual(len(out[0]['events']), 1)

    def test_keys_of_the_contract(self):
        out, _ = self.answers(line('The 12th Harbour Cities Forum will open in Oslo on May 3-5.'))
        meeting, date = out[0]['mentions']
        self.assertEqual(list(meeting), ['kind', 'begin', 'end', 'text', 'ordinal', 'form', 'year', 'series', 'head', 'of',
                                         'acronym', 'body_acronym', 'venue', 'date', 'tier', 'rule'])
        self.assertEqual(list(date), ['kind', 'begin', 'end', 'text', 'timex', 'value', 'mod', 'edtf', 'start', 'end_excl',
                                      'grain', 'zone', 'parts', 'rule'])
        self.assertEqual(list(out[0]['events'][0]), ['meeting', 'mentions', 'dates', 'venue', 'people', 'links'])
        self.assertEqual(date['edtf'], 'XXXX-05-03/XXXX-05-05')
        self.assertEqual((date['start'], date['end_excl']), ('2026-05-03', '2026-05-06'))

    def test_reference(self):
        partial, whole, late = [self.answers(line('on May 3.', reference=r))[0][0]['mentions'][0] for r in
                                (None, '2021-05-01', '2021-05-01T18:00:00')]
        self.assertEqual((partial['value'], partial['start'], partial['note']), ('XXXX-05-03', None, 'needs a reference date'))
        self.assertEqual((whole['value'], whole['start']), ('2021-05-03', '2021-05-03'))
        self.assertEqual(whole, late)
        self.assertEqual(self.answers(line('on May 3.', reference=None), '--reference', '2021-05-01')[0][0]['mentions'][0], whole)
        out, err = self.answers(line('on May 3.', reference='2021-5-1'))
        self.assertEqual(out[0]['mentions'][0], partial)
        self.assertRegex(err, r'^NAME: line 1: reference "2021-5-1" is not .*\n$')

    def test_no_such_day(self):
        date = self.answers(line('on February 30, 2021.'))[0][0]['mentions'][0]
        self.assertEqual((date['value'], date['start'], date['note']), (None, None, 'no such day'))

    def test_offsets(self):
        text = 'Caf\u00e9 \U0001F600 on May 3, 2021.'
        for unit, encode in (('bytes', lambda s: len(s.encode())), ('codepoints', len),
                             ('utf16', lambda s: len(s.encode('utf-16-le')) // 2)):
            date = self.answers(line(text), '--offsets', unit)[0][0]['mentions'][0]
            begin = encode(text[:text.index('May')])
            self.assertEqual((date['begin'], date['end']), (begin, begin + len('May 3, 2021')), unit)

    def test_timeml_conventions(self):
        out, _ = self.answers(line('They met recently, from May 3 to May 5, 2021, and last week.'), '--timeml')
        dates = [(m['text'], m['value']) for m in out[0]['mentions']]
        self.assertIn(('recently', 'PAST_REF'), dates)
        self.assertIn(('May 3', '2021-05-03'), dates)
        self.assertIn(('May 5, 2021', '2021-05-05'), dates)

    def test_malformed_lines_are_answered_in_place(self):
        bad = [b'{', b'', b'[]', b'"x"', b'{"id": 1, "text": "a"}', b'{"id": "x"}', b'{"id": "x", "text": 5}',
               b'{"id": "x", "text": "\xff"}', b'{"id": "x", "text": "\\ud800"}', b'{"id": "x", "text": "a", "reference": 5}',
               b'[' * 100000, b'{"id": "x", "text": "a"} {}', b'\x00']
        good = line('on May 3, 2021')
        given = good + b''.join(b + b'\n' + good for b in bad)
        out, err = self.answers(given, status=1)
        self.assertEqual(len(out), 1 + 2 * len(bad))
        self.assertEqual(err.count('\n'), len(bad))
        for number, document in enumerate(out, 1):
            if number % 2:
                self.assertEqual(document['id'], 'd')
                self.assertEqual(document['mentions'][0]['value'], '2021-05-03')
            else:
                self.assertEqual(list(document), ['id', 'line', 'error'])
                self.assertEqual((document['id'], document['line']), (None, number))
                self.assertIn('NAME: line %d: %s\n' % (number, document['error']), err)
                self.assertNotIn('json.exception', document['error'])

    def test_line_ends(self):
        expected = self.answers(line('May 3, 2021'))
        self.assertEqual(self.answers(line('May 3, 2021')[:-1]), expected)           # none at the end of the file
        self.assertEqual(self.answers(line('May 3, 2021')[:-1] + b'\r\n'), expected)  # Windows
        self.assertEqual(self.answers(b'\xef\xbb\xbf' + line('May 3, 2021')), expected)  # a byte order mark
        self.assertEqual(self.answers(b''), ([], ''))

    def test_several_files(self):
        with tempfile.TemporaryDirectory() as folder:
            for name, text in (('a', line('x', 'one')), ('b', b'{\n' + line('x', 'two'))):
                with open(os.path.join(folder, name), 'wb') as out: out.write(text)
            status, out, err = run('lede', '--jsonl', 'a', 'b', cwd=folder)
        self.assertEqual(status, 1)
        self.assertEqual([json.loads(l)['id'] for l in out.splitlines()], ['one', None, 'two'])
        self.assertTrue(err.startswith(b'lede: b: line 1: '), err)

    def test_the_same_on_many_threads(self):
        given = b''.join(line('Talk %d opens on May %d, 2021.' % (i, i % 28 + 1), str(i)) for i in range(3000))
        one, many = run('pipeline', '--threads', '1', given=given), run('pipeline', '--threads', '7', given=given)
        self.assertEqual(one, many)
        self.assertEqual(one[1], run('lede', '--jsonl', given=given)[1])
        self.assertEqual([json.loads(l)['id'] for l in many[1].splitlines()], [str(i) for i in range(3000)])


class Pipes(unittest.TestCase):
    def test_each_line_is_answered_at_once(self):
        for name, jsonl in TOOLS:
            running = subprocess.Popen([program(name), *jsonl], stdin=subprocess.PIPE, stdout=subprocess.PIPE)
            for i in range(3):
                running.stdin.write(line('May 3, 2021', str(i)))
                running.stdin.flush()
                self.assertTrue(select.select([running.stdout], [], [], 30)[0], name)
                self.assertEqual(json.loads(running.stdout.readline())['id'], str(i))
            running.stdin.close()
            running.stdout.close()
            self.assertEqual(running.wait(), 0)

    def test_a_reader_that_has_had_enough(self):
        for name, arguments in TOOLS + [('lede', [])]:
            with tempfile.TemporaryFile() as given, tempfile.TemporaryFile() as err:
                given.write(line('on May 3, 2021 ' * 50) * 2000)
                given.seek(0)
                running = subprocess.Popen([program(name), *arguments], stdin=given, stdout=subprocess.PIPE, stderr=err)
                running.stdout.read(100)
                running.stdout.close()
                self.assertEqual(running.wait(timeout=60), 1, name)
                err.seek(0)
                self.assertEqual(err.read(), name.encode() + b': cannot write the output: Broken pipe\n')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full here')
    def test_a_full_disk(self):
        for name, arguments in TOOLS + [('lede', [])]:
            with open('/dev/full', 'wb') as full:
                done = subprocess.run([program(name), *arguments], input=line('on May 3, 2021'), stdout=full, stderr=subprocess.PIPE)
            self.assertEqual(done.returncode, 1)
            self.assertEqual(done.stderr, name.encode() + b': cannot write the output: No space left on device\n')

    @unittest.skipUnless(os.path.exists('/dev/full'), 'no /dev/full here')
    def test_a_full_disk_under_the_short_programs(self):
        for name, arguments in SHORT:
            with open('/dev/full', 'wb') as full:
                done = subprocess.run([program(name), *arguments], input=b'on May 3, 2021', stdout=full, stderr=subprocess.PIPE, cwd=STORIES)
            self.assertEqual(done.returncode, 1, name)
            self.assertEqual(done.stderr, name.encode() + b': cannot write the output: No space left on device\n')

    def test_no_progress_bar_but_at_a_terminal(self):
        with tempfile.TemporaryFile() as given:
            given.write(line('x' * 1000) * 6000)
            for name, jsonl in TOOLS:
                given.seek(0)
                done = subprocess.run([program(name), *jsonl], stdin=given, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE)
                self.assertEqual((done.returncode, done.stderr), (0, b''))

    def test_a_progress_bar_at_a_terminal(self):
        for name, jsonl in TOOLS:
            ours, theirs = pty.openpty()
            with tempfile.TemporaryFile() as given:
                given.write(line('x' * 1000) * 6000)
                given.seek(0)
                running = subprocess.Popen([program(name), *jsonl], stdin=given, stdout=subprocess.DEVNULL, stderr=theirs)
                os.close(theirs)
                seen = b''
                try:
                    for piece in iter(lambda: os.read(ours, 4096), b''): seen += piece
                except OSError:
                    pass
                self.assertEqual(running.wait(), 0)
            os.close(ours)
            self.assertIn(b'50 %', seen, name)
            self.assertTrue(seen.endswith(b'\r\x1b[K'), seen[-20:])


class Memory(unittest.TestCase):
    def peak(self, name, jsonl, documents):
        """Peak resident size in kB, of reading so many documents of 10 kB."""
        document = line('The 12th Harbour Cities Forum opens in Oslo on May 3, 2021. ' + 'The quays were quiet, they said. ' * 300)
        with tempfile.TemporaryFile() as given:
            for _ in range(documents): given.write(document)
            given.seek(0)
            running = subprocess.Popen([program(name), *jsonl], stdin=given, stdout=subprocess.DEVNULL)
            _, status, used = os.wait4(running.pid, 0)
            running.returncode = status
            self.assertEqual(status, 0)
            return used.ru_maxrss

    def test_constant(self):
        for name, jsonl in (('lede', ['--jsonl']), ('pipeline', ['--threads', '2'])):
            small, large = self.peak(name, jsonl, 200), self.peak(name, jsonl, int(os.environ.get('LEDE_TEST_MB', 20)) * 100)
            if 'LEDE_TEST_MB' in os.environ: print('%s: %d kB after 2 MB, %d kB after all' % (name, small, large))
            self.assertLess(large, small + 4000, name)


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1] + [a for a in sys.argv[3:]])
