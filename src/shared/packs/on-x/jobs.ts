import type { XGroups } from './x-member.ts';

/** Job boards, recruiters and people who write about careers. */
export const jobsOnX: XGroups = {
  noted: '2026-11-23',
  groups: [
    {
      title: 'Job boards',
      members: [
        { handle: 'weworkremotely', name: 'We Work Remotely', site: 'weworkremotely.com' },
        { handle: 'LinkedIn', name: 'LinkedIn', site: 'linkedin.com' },
        { handle: 'indeed', name: 'Indeed', site: 'indeed.com' },
        { handle: 'Glassdoor', name: 'Glassdoor', site: 'glassdoor.com' },
        { handle: 'remoteok', name: 'Remote OK', site: 'remoteok.com' },
        { handle: 'FlexJobs', name: 'FlexJobs', site: 'flexjobs.com' },
        { handle: 'dribbble', name: 'Dribbble', site: 'dribbble.com/jobs' },
        { handle: 'jobsacuk', name: 'jobs.ac.uk', site: 'jobs.ac.uk' },
      ],
    },
    {
      title: 'Recruiters',
      members: [
        { handle: 'RobertHalf', name: 'Robert Half', site: 'roberthalf.com' },
        { handle: 'ManpowerGroup', name: 'ManpowerGroup', site: 'manpowergroup.com' },
        { handle: 'Randstad', name: 'Randstad', site: 'randstad.com' },
        { handle: 'HaysWorldwide', name: 'Hays', site: 'haysplc.com' },
      ],
    },
    {
      title: 'Career voices',
      members: [
        { handle: 'AskAManager', name: 'Alison Green', site: 'askamanager.org' },
        { handle: 'AdamMGrant', name: 'Adam Grant', site: 'adamgrant.net' },
        { handle: 'DanielPink', name: 'Daniel Pink', site: 'danpink.com' },
        { handle: 'jtodonnell', name: 'J.T. O’Donnell', site: 'workitdaily.com' },
        { handle: 'careersherpa', name: 'Hannah Morgan', site: 'careersherpa.net' },
      ],
    },
  ],
};
