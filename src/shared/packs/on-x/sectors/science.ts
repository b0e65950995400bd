import type { XSector } from '../x-member.ts';

/** Research and those who tell of it. */
export const science: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'NewScientist', name: 'New Scientist', site: 'newscientist.com' },
    { handle: 'QuantaMagazine', name: 'Quanta Magazine', site: 'quantamagazine.org' },
    { handle: 'ScienceNews', name: 'Science News', site: 'sciencenews.org' },
    { handle: 'carlzimmer', name: 'Carl Zimmer', site: 'carlzimmer.com' },
    { handle: 'edyong209', name: 'Ed Yong', site: 'edyong.me' },
    { handle: 'PhysicsWorld', name: 'Physics World', site: 'physicsworld.com' },
    { handle: 'cenmag', name: 'Chemical & Engineering News', site: 'cen.acs.org' },
  ],
  competitors: [
    { handle: 'NASA', name: 'NASA', site: 'nasa.gov' },
    { handle: 'CERN', name: 'CERN', site: 'home.cern' },
    { handle: 'esa', name: 'European Space Agency', site: 'esa.int' },
    { handle: 'broadinstitute', name: 'Broad Institute', site: 'broadinstitute.org' },
    { handle: 'EMBL', name: 'European Molecular Biology Laboratory', site: 'embl.org' },
    { handle: 'CNRS', name: 'CNRS', site: 'cnrs.fr' },
  ],
  tradeGroups: [
    { handle: 'royalsociety', name: 'The Royal Society', site: 'royalsociety.org' },
    { handle: 'theNASEM', name: 'National Academies', site: 'nationalacademies.org' },
    { handle: 'aaas', name: 'AAAS', site: 'aaas.org' },
    { handle: 'AmerChemSociety', name: 'American Chemical Society', site: 'acs.org' },
    { handle: 'RoySocChem', name: 'Royal Society of Chemistry', site: 'rsc.org' },
    { handle: 'ERC_Research', name: 'European Research Council', site: 'erc.europa.eu' },
    { handle: 'wellcometrust', name: 'Wellcome', site: 'wellcome.org' },
  ],
  thoughtLeaders: [
    { handle: 'neiltyson', name: 'Neil deGrasse Tyson', site: 'neildegrassetyson.com' },
    { handle: 'ProfBrianCox', name: 'Brian Cox', site: 'briancoxlive.co.uk' },
    { handle: 'seanmcarroll', name: 'Sean Carroll', site: 'preposterousuniverse.com' },
    { handle: 'skdh', name: 'Sabine Hossenfelder', site: 'backreaction.blogspot.com' },
    { handle: 'jimalkhalili', name: 'Jim Al-Khalili', site: 'jimal-khalili.com' },
    { handle: 'MicrobiomDigest', name: 'Elisabeth Bik', site: 'scienceintegritydigest.com' },
    { handle: 'AstroKatie', name: 'Katie Mack', site: 'astrokatie.com' },
  ],
};
