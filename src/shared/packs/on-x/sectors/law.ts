import type { XSector } from '../x-member.ts';

/** Courts, firms and the law. */
export const law: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'SCOTUSblog', name: 'SCOTUSblog', site: 'scotusblog.com' },
    { handle: 'ABAJournal', name: 'ABA Journal', site: 'abajournal.com' },
    { handle: 'Law360', name: 'Law360', site: 'law360.com' },
    { handle: 'ATLblog', name: 'Above the Law', site: 'abovethelaw.com' },
    { handle: 'legalcheek', name: 'Legal Cheek', site: 'legalcheek.com' },
    { handle: 'JoshuaRozenberg', name: 'Joshua Rozenberg', site: 'rozenberg.substack.com' },
  ],
  competitors: [
    { handle: 'LinklatersLLP', name: 'Linklaters', site: 'linklaters.com' },
    { handle: 'bakermckenzie', name: 'Baker McKenzie', site: 'bakermckenzie.com' },
    { handle: 'DLA_Piper', name: 'DLA Piper', site: 'dlapiper.com' },
    { handle: 'LexisNexis', name: 'LexisNexis', site: 'lexisnexis.com' },
    { handle: 'thomsonreuters', name: 'Thomson Reuters', site: 'thomsonreuters.com' },
    { handle: 'goclio', name: 'Clio', site: 'clio.com' },
  ],
  tradeGroups: [
    { handle: 'ABAesq', name: 'American Bar Association', site: 'americanbar.org' },
    { handle: 'TheLawSociety', name: 'The Law Society', site: 'lawsociety.org.uk' },
    { handle: 'thebarcouncil', name: 'The Bar Council', site: 'barcouncil.org.uk' },
    { handle: 'IBAnews', name: 'International Bar Association', site: 'ibanet.org' },
    { handle: 'EUCourtPress', name: 'Court of Justice of the European Union', site: 'curia.europa.eu' },
    { handle: 'ACLU', name: 'American Civil Liberties Union', site: 'aclu.org' },
  ],
  thoughtLeaders: [
    { handle: 'OrinKerr', name: 'Orin Kerr', site: 'law.stanford.edu' },
    { handle: 'lessig', name: 'Lawrence Lessig', site: 'lessig.org' },
    { handle: 'richardsusskind', name: 'Richard Susskind', site: 'susskind.com' },
    { handle: 'tribelaw', name: 'Laurence Tribe', site: 'hls.harvard.edu' },
    { handle: 'davidallengreen', name: 'David Allen Green', site: 'davidallengreen.com' },
    { handle: 'BarristerSecret', name: 'The Secret Barrister', site: 'thesecretbarrister.com' },
  ],
};
