import type { XSector } from '../x-member.ts';

/** Paper, printing and stationery. */
export const paperAndPrint: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'PrintWeek', name: 'PrintWeek', site: 'printweek.com' },
    { handle: 'PrintingImpress', name: 'Printing Impressions', site: 'piworld.com' },
    { handle: 'printingnews', name: 'Printing News', site: 'printingnews.com' },
  ],
  competitors: [
    { handle: 'moleskine', name: 'Moleskine', site: 'moleskine.com' },
    { handle: 'leuchtturm1917', name: 'Leuchtturm1917', site: 'leuchtturm1917.com' },
    { handle: 'FieldNotesBrand', name: 'Field Notes', site: 'fieldnotesbrand.com' },
    { handle: 'MOOLtd', name: 'MOO', site: 'moo.com' },
  ],
  tradeGroups: [
    { handle: 'TwoSidesUK', name: 'Two Sides', site: 'twosides.info' },
    { handle: 'BPIFprint', name: 'British Printing Industries Federation', site: 'britishprint.com' },
    { handle: 'AFandPA', name: 'American Forest & Paper Association', site: 'afandpa.org' },
  ],
  thoughtLeaders: [
    { handle: 'penaddict', name: 'Brad Dowdy', site: 'penaddict.com' },
    { handle: 'imyke', name: 'Myke Hurley', site: 'relay.fm' },
    { handle: 'GouletPens', name: 'The Goulet Pen Company', site: 'gouletpens.com' },
  ],
};
