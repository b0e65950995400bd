import type { XSector } from '../x-member.ts';

/** Medicine, medicines and public health. */
export const healthcare: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'statnews', name: 'STAT', site: 'statnews.com' },
    { handle: 'KFFHealthNews', name: 'KFF Health News', site: 'kffhealthnews.org' },
    { handle: 'HelenBranswell', name: 'Helen Branswell', site: 'statnews.com' },
    { handle: 'matthewherper', name: 'Matthew Herper', site: 'statnews.com' },
    { handle: 'MedPageToday', name: 'MedPage Today', site: 'medpagetoday.com' },
    { handle: 'bmj_latest', name: 'The BMJ', site: 'bmj.com' },
  ],
  competitors: [
    { handle: 'MayoClinic', name: 'Mayo Clinic', site: 'mayoclinic.org' },
    { handle: 'ClevelandClinic', name: 'Cleveland Clinic', site: 'clevelandclinic.org' },
    { handle: 'pfizer', name: 'Pfizer', site: 'pfizer.com' },
    { handle: 'Novartis', name: 'Novartis', site: 'novartis.com' },
    { handle: 'Roche', name: 'Roche', site: 'roche.com' },
    { handle: 'AstraZeneca', name: 'AstraZeneca', site: 'astrazeneca.com' },
    { handle: 'Medtronic', name: 'Medtronic', site: 'medtronic.com' },
  ],
  tradeGroups: [
    { handle: 'WHO', name: 'World Health Organization', site: 'who.int' },
    { handle: 'AmerMedicalAssn', name: 'American Medical Association', site: 'ama-assn.org' },
    { handle: 'ahahospitals', name: 'American Hospital Association', site: 'aha.org' },
    { handle: 'EMA_News', name: 'European Medicines Agency', site: 'ema.europa.eu' },
    { handle: 'NHSEngland', name: 'NHS England', site: 'england.nhs.uk' },
    { handle: 'TheBMA', name: 'British Medical Association', site: 'bma.org.uk' },
    { handle: 'US_FDA', name: 'U.S. Food and Drug Administration', site: 'fda.gov' },
  ],
  thoughtLeaders: [
    { handle: 'EricTopol', name: 'Eric Topol', site: 'drerictopol.com' },
    { handle: 'Atul_Gawande', name: 'Atul Gawande', site: 'atulgawande.com' },
    { handle: 'ashishkjha', name: 'Ashish K. Jha', site: 'brown.edu' },
    { handle: 'ScottGottliebMD', name: 'Scott Gottlieb', site: 'aei.org' },
    { handle: 'DrTomFrieden', name: 'Tom Frieden', site: 'resolvetosavelives.org' },
    { handle: 'trishgreenhalgh', name: 'Trisha Greenhalgh', site: 'phc.ox.ac.uk' },
  ],
};
