import type { XSector } from '../x-member.ts';

/** Schools, universities and learning. */
export const education: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'educationweek', name: 'Education Week', site: 'edweek.org' },
    { handle: 'chronicle', name: 'The Chronicle of Higher Education', site: 'chronicle.com' },
    { handle: 'insidehighered', name: 'Inside Higher Ed', site: 'insidehighered.com' },
    { handle: 'timeshighered', name: 'Times Higher Education', site: 'timeshighereducation.com' },
    { handle: 'hechingerreport', name: 'The Hechinger Report', site: 'hechingerreport.org' },
    { handle: 'SchoolsWeek', name: 'Schools Week', site: 'schoolsweek.co.uk' },
    { handle: 'EdSurge', name: 'EdSurge', site: 'edsurge.com' },
  ],
  competitors: [
    { handle: 'duolingo', name: 'Duolingo', site: 'duolingo.com' },
    { handle: 'coursera', name: 'Coursera', site: 'coursera.org' },
    { handle: 'khanacademy', name: 'Khan Academy', site: 'khanacademy.org' },
    { handle: 'edXOnline', name: 'edX', site: 'edx.org' },
    { handle: 'udemy', name: 'Udemy', site: 'udemy.com' },
    { handle: 'GoogleForEdu', name: 'Google for Education', site: 'edu.google.com' },
  ],
  tradeGroups: [
    { handle: 'UNESCO', name: 'UNESCO', site: 'unesco.org' },
    { handle: 'NEAToday', name: 'National Education Association', site: 'nea.org' },
    { handle: 'AFTunion', name: 'American Federation of Teachers', site: 'aft.org' },
    { handle: 'NEUnion', name: 'National Education Union', site: 'neu.org.uk' },
    { handle: 'UniversitiesUK', name: 'Universities UK', site: 'universitiesuk.ac.uk' },
    { handle: 'EDUCAUSE', name: 'EDUCAUSE', site: 'educause.edu' },
  ],
  thoughtLeaders: [
    { handle: 'emollick', name: 'Ethan Mollick', site: 'oneusefulthing.org' },
    { handle: 'dylanwiliam', name: 'Dylan Wiliam', site: 'dylanwiliam.org' },
    { handle: 'DianeRavitch', name: 'Diane Ravitch', site: 'dianeravitch.net' },
    { handle: 'teacherhead', name: 'Tom Sherrington', site: 'teacherhead.com' },
    { handle: 'pasi_sahlberg', name: 'Pasi Sahlberg', site: 'pasisahlberg.com' },
    { handle: 'angeladuckw', name: 'Angela Duckworth', site: 'angeladuckworth.com' },
  ],
};
