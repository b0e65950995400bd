import type { XSector } from '../x-member.ts';

/** Making things and moving them. */
export const manufacturingAndLogistics: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'IndustryWeek', name: 'IndustryWeek', site: 'industryweek.com' },
    { handle: 'FreightWaves', name: 'FreightWaves', site: 'freightwaves.com' },
    { handle: 'SupplyChainDive', name: 'Supply Chain Dive', site: 'supplychaindive.com' },
    { handle: 'TheEngineerUK', name: 'The Engineer', site: 'theengineer.co.uk' },
    { handle: 'gCaptain', name: 'gCaptain', site: 'gcaptain.com' },
    { handle: 'LloydsList', name: 'Lloyd’s List', site: 'lloydslist.com' },
  ],
  competitors: [
    { handle: 'Siemens', name: 'Siemens', site: 'siemens.com' },
    { handle: 'ABBgroupnews', name: 'ABB', site: 'abb.com' },
    { handle: 'Maersk', name: 'A.P. Moller – Maersk', site: 'maersk.com' },
    { handle: 'FedEx', name: 'FedEx', site: 'fedex.com' },
    { handle: 'UPS', name: 'UPS', site: 'ups.com' },
    { handle: 'CaterpillarInc', name: 'Caterpillar', site: 'caterpillar.com' },
    { handle: 'flexport', name: 'Flexport', site: 'flexport.com' },
  ],
  tradeGroups: [
    { handle: 'ShopFloorNAM', name: 'National Association of Manufacturers', site: 'nam.org' },
    { handle: 'IMOHQ', name: 'International Maritime Organization', site: 'imo.org' },
    { handle: 'IATA', name: 'International Air Transport Association', site: 'iata.org' },
    { handle: 'cscmp', name: 'Council of Supply Chain Management Professionals', site: 'cscmp.org' },
    { handle: 'VDMAonline', name: 'VDMA', site: 'vdma.org' },
    { handle: 'CILTUK', name: 'Chartered Institute of Logistics and Transport', site: 'ciltuk.org.uk' },
    { handle: 'TRUCKINGdotORG', name: 'American Trucking Associations', site: 'trucking.org' },
  ],
  thoughtLeaders: [
    { handle: 'typesfast', name: 'Ryan Petersen', site: 'flexport.com' },
    { handle: 'mercoglianos', name: 'Sal Mercogliano', site: 'campbell.edu' },
    { handle: 'FreightAlley', name: 'Craig Fuller', site: 'freightwaves.com' },
    { handle: 'MarkGraban', name: 'Mark Graban', site: 'leanblog.org' },
  ],
};
