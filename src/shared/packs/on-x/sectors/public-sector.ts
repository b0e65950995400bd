import type { XSector } from '../x-member.ts';

/** Government and public services. */
export const publicSector: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'GovExec', name: 'Government Executive', site: 'govexec.com' },
    { handle: 'GOVERNING', name: 'Governing', site: 'governing.com' },
    { handle: 'State_Scoop', name: 'StateScoop', site: 'statescoop.com' },
    { handle: 'Nextgov', name: 'Nextgov/FCW', site: 'nextgov.com' },
    { handle: 'politico', name: 'POLITICO', site: 'politico.com' },
    { handle: 'LGCplus', name: 'Local Government Chronicle', site: 'lgcplus.com' },
  ],
  competitors: [
    { handle: 'codeforamerica', name: 'Code for America', site: 'codeforamerica.org' },
    { handle: 'USGSA', name: 'U.S. General Services Administration', site: 'gsa.gov' },
    { handle: 'PalantirTech', name: 'Palantir', site: 'palantir.com' },
    { handle: 'SercoGroup', name: 'Serco', site: 'serco.com' },
    { handle: 'OpenGovInc', name: 'OpenGov', site: 'opengov.com' },
  ],
  tradeGroups: [
    { handle: 'OECD', name: 'OECD', site: 'oecd.org' },
    { handle: 'ICMA', name: 'International City/County Management Association', site: 'icma.org' },
    { handle: 'leagueofcities', name: 'National League of Cities', site: 'nlc.org' },
    { handle: 'NACoTweets', name: 'National Association of Counties', site: 'naco.org' },
    { handle: 'LGAcomms', name: 'Local Government Association', site: 'local.gov.uk' },
    { handle: 'instituteforgov', name: 'Institute for Government', site: 'instituteforgovernment.org.uk' },
    { handle: 'EUROCITIES', name: 'Eurocities', site: 'eurocities.eu' },
  ],
  thoughtLeaders: [
    { handle: 'pahlkadot', name: 'Jennifer Pahlka', site: 'jenniferpahlka.com' },
    { handle: 'MTBracken', name: 'Mike Bracken', site: 'public.digital' },
    { handle: 'MazzucatoM', name: 'Mariana Mazzucato', site: 'marianamazzucato.com' },
    { handle: 'bethnoveck', name: 'Beth Simone Noveck', site: 'thegovlab.org' },
    { handle: 'SlaughterAM', name: 'Anne-Marie Slaughter', site: 'newamerica.org' },
  ],
};
