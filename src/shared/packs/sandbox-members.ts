import type { sandboxSectors } from './sectors.ts';

type SectorMembers = {
  readonly journalists: readonly string[];
  readonly competitors: readonly string[];
  readonly tradeGroups: readonly string[];
  readonly thoughtLeaders: readonly string[];
};

/** Handles of the ready-made lists in the simulated X, without @; a test holds them to the simulated people. */
export const sandboxMembers: {
  readonly news: readonly string[];
  readonly celebrities: readonly string[];
  readonly jobs: readonly string[];
  readonly brandCompetitors: readonly string[];
  readonly industry: Readonly<Record<(typeof sandboxSectors)[number], SectorMembers>>;
} = {
  news: [
    'meridiandaily',
    'wirebird',
    'continentpost',
    'harbourtimes',
    'ledgerline',
    'quartobusiness',
    'shopfloornews',
    'tradewindsfm',
    'obsscience',
    'labnotes_',
    'fieldguidemag',
    'pulseandnerve',
    'scheldekrant',
    'irwelltimes',
    'fyrisbladet',
    'canalcityradio',
    'touchlinedesk',
    'roadandtrack_x',
    'thirdhalf',
    'courtsidewire',
    'stallsandcircle',
    'sleevenotes',
    'longreadroom',
    'museumfloor',
  ],
  celebrities: [
    'nadiafares',
    'leomarchetti',
    'saoirsekeane',
    'tarobeats',
    'dariusmoyo',
    'ameliastrand',
    'benedettaluce',
    'idrissakone',
    'margaretwren',
    'obiokonkwo',
    'carlarobledo',
    'jonasrydberg',
    'priyavenkat',
    'thelanternfish',
    'zsofiakardos',
    'rubenalcaraz_',
    'fatimazahrae',
    'gusbellweather',
    'lindiwedube',
    'henriklothe',
    'camillepetit_',
    'masatoueda',
    'emekabright',
    'tillyashdown',
    'viktorsandoval',
    'ninakalogera',
    'samoasefa',
    'astridlunde',
    'karimbenali',
    'commanderpaz',
  ],
  jobs: [
    'carolinewyatt',
    'pavelhorak_',
    'adwoamensah',
    'jobsindesign',
    'uxopenings',
    'marlowandkin',
    'tessellatehq',
    'halden_money',
    'pinnaclegrocer',
    'kestrelmaps',
  ],
  brandCompetitors: ['nordkladde', 'foliohaus', 'quirekeeper', 'ruledandplain', 'papelaria_azul'],
  industry: {
    'paper-and-print': {
      journalists: ['deckleedge', 'ruthmakin', 'hugovermeire'],
      competitors: ['nordkladde', 'foliohaus', 'quirekeeper', 'ruledandplain', 'papelaria_azul'],
      tradeGroups: ['paperguild', 'eurobindery', 'millwatchers', 'printunion_be'],
      thoughtLeaders: ['kemi_o', 'ottolindqvist', 'hanaishikawa'],
    },
    'product-design': {
      journalists: ['shiftandframe', 'joellemarsh'],
      competitors: ['gridnine', 'studio_oblong'],
      tradeGroups: ['designguildnl', 'accessibleworks'],
      thoughtLeaders: ['perrinvale', 'mirelapopa', 'helmut_kraft', 'yewande_ux'],
    },
    'renewable-energy': {
      journalists: ['ingridsolheim', 'kilowattweekly', 'samirboulos', 'fredrikaune'],
      competitors: ['voltmoor_press', 'windpulse_', 'heliotide', 'nordlyskraft'],
      tradeGroups: ['rotorclub', 'solarvillages', 'gridoperatorseu', 'heatpumpfolk'],
      thoughtLeaders: ['hestervandam', 'abenaosei_grid', 'professorgale', 'lucianabraga'],
    },
  },
};
