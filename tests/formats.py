#!/usr/bin/env python3
"""What the programs write, read by parsers that are not ours: calendars, TimeML, HTML. Arguments: `lede`, and the folder
of the other example programs. Exit status 1 names what failed."""
import html.parser, os, subprocess, sys, unittest, xml.etree.ElementTree as xml

from tool import STORIES, run


class Examples(unittest.TestCase):
    def test_calendar_with_a_foreign_parser(self):
        status, out, err = run('calendar', '2025-10-31', 'scm.txt', 'copper.txt', 'lakes.txt', 'programme.txt')
        self.assertEqual((status, err), (0, b''))
        self.assertNotRegex(out, rb'[^\r]\n')
        self.assertLessEqual(max(map(len, out.split(b'\r\n'))), 75)
        check = ('import sys, icalendar\n'
                 'for e in icalendar.Calendar.from_ical(sys.stdin.buffer.read()).walk("VEVENT"):\n'
                 '    assert e["UID"] and e["DTSTAMP"].dt, e\n'
                 '    print(e["SUMMARY"], e["DTSTART"].dt, e["DTEND"].dt, e.get("LOCATION", "-"), sep="|")\n')
        for python in (sys.executable, '/usr/bin/python3'):  # where Debian's python3-icalendar is
            if not os.path.exists(python): continue
            done = subprocess.run([python, '-c', check], input=out, capture_output=True)
            if b'ModuleNotFoundError' in done.stderr: continue
            self.assertEqual(done.stderr, b'')
            entries = done.stdout.decode().splitlines()
            self.assertIn('9th World Copper Forum|2026-03-20|2026-03-22|Lima', entries)
            self.assertIn('22nd Conference of the European Society of Cave Science|2025-09-08|2025-09-12|Ljubljana', entries)
            return
        self.skipTest('no python3-icalendar here')

    def test_calendar_mistakes(self):
        self.assertEqual(run('calendar')[0], 2)
        self.assertEqual(run('calendar', 'today', 'scm.txt')[0], 2)
        status, out, err = run('calendar', '2025-10-31', 'no-such-file.txt')
        self.assertEqual((status, err), (1, b'calendar: no-such-file.txt: cannot be read\n'))
        self.assertTrue(out.endswith(b'END:VCALENDAR\r\n'))

    def test_timeml_with_a_foreign_parser(self):
        for name in sorted(os.listdir(STORIES)):
            if not name.endswith('.txt'): continue
            with open(os.path.join(STORIES, name), encoding='utf-8') as story: text = story.read()
            status, out, err = run('lede', '--timeml', '--reference', '2025-10-31', name)
            self.assertEqual((status, err), (0, b''))
            root = xml.fromstring(out)
            self.assertEqual(root.tag, 'TimeML')
            self.assertEqual(''.join(root.itertext()), text)
            self.check_timex3(list(root))
        hostile = 'a < b & "May 3, 2021" > c\r\n\x01'
        root = xml.fromstring(run('lede', '--timeml', given=hostile.encode())[1])
        self.assertEqual(''.join(root.itertext()), hostile.replace('\x01', '\ufffd'))

    def check_timex3(self, marks):
        """The rules of TimeML 1.2.1 for TIMEX3, as its specification gives them."""
        known = {m.get('tid') for m in marks}
        self.assertEqual(len(known), len(marks))
        for m in marks:
            self.assertEqual(m.tag, 'TIMEX3')
            self.assertLessEqual(set(m.keys()), {'tid', 'type', 'value', 'mod', 'temporalFunction', 'functionInDocument', 'anchorTimeID'})
            self.assertRegex(m.get('tid'), r'^t\d+$')
            self.assertIn(m.get('type'), ('DATE', 'TIME', 'DURATION', 'SET'))
            self.assertRegex(m.get('value'), r'^(P(\d+|X)?(\.\d+)?(Y|M|W|D|DE|CE|Q|WE)|PT(\d+|X)[HMS]|(PAST|PRESENT|FUTURE)_REF|'
                             r'(BC)?[\dX]{1,4}(-(\d\d|XX)(-(\d\d|XX))?|-W(\d\d|XX)(-(\d|WE))?|-Q[1-4X]|-H[12X]|-(SP|SU|FA|WI))?'
                             r'(T(\d\d(:\d\d){0,2}|MO|AF|EV|NI|DT|MI))?)$')
            self.assertIn(m.get('mod', 'MID'), ('BEFORE', 'AFTER', 'ON_OR_BEFORE', 'ON_OR_AFTER', 'LESS_THAN', 'MORE_THAN',
                                                'EQUAL_OR_LESS', 'EQUAL_OR_MORE', 'START', 'MID', 'END', 'APPROX'))
            self.assertIn(m.get('temporalFunction'), ('true', 'false'))
            self.assertEqual(m.get('functionInDocument'), 'CREATION_TIME' if m.get('tid') == 't0' else 'NONE')
            if m.get('anchorTimeID'):
                self.assertIn(m.get('anchorTimeID'), known)
                self.assertEqual(m.get('temporalFunction'), 'true')

    def test_highlight_is_html(self):
        text = 'On May 3, 2021 <b>Ada</b> & "Bo" met.\n\nThe 12th Harbour Cities Forum in Oslo followed.'
        status, out, err = run('highlight', '2025-10-31', given=text.encode())
        self.assertEqual((status, err), (0, b''))
        page = Page()
        page.feed(out.decode())
        page.close()
        self.assertEqual(page.open, [])
        self.assertEqual(page.marks, ['date', 'meeting', 'person', 'date', 'meeting'])  # the legend's three, then the text's
        self.assertNotIn('script', page.seen)
        self.assertNotIn('b', page.seen)
        self.assertIn('prefers-color-scheme: dark', out.decode())
        self.assertEqual(run('highlight')[0], 2)
        self.assertEqual(run('highlight', '2025-10-31')[0], 0)


class Page(html.parser.HTMLParser):
    """Elements must be closed in the order they were opened."""
    VOID = {'meta', 'br', 'link', 'img', 'hr'}

    def __init__(self):
        super().__init__()
        self.open, self.marks, self.seen = [], [], set()

    def handle_starttag(self, tag, attributes):
        self.seen.add(tag)
        if tag not in self.VOID: self.open.append(tag)
        if tag == 'mark': self.marks.append(dict(attributes)['class'])

    def handle_endtag(self, tag):
        assert self.open and self.open.pop() == tag, 'closes %s' % tag


if __name__ == '__main__':
    unittest.main(argv=sys.argv[:1] + [a for a in sys.argv[3:]])
