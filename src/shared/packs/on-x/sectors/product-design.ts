import type { XSector } from '../x-member.ts';

/** Design of products and interfaces. */
export const productDesign: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'smashingmag', name: 'Smashing Magazine', site: 'smashingmagazine.com' },
    { handle: 'FastCoDesign', name: 'Fast Company Design', site: 'fastcompany.com/co-design' },
    { handle: 'itsnicethat', name: 'It’s Nice That', site: 'itsnicethat.com' },
    { handle: 'dezeen', name: 'Dezeen', site: 'dezeen.com' },
    { handle: 'alistapart', name: 'A List Apart', site: 'alistapart.com' },
  ],
  competitors: [
    { handle: 'figma', name: 'Figma', site: 'figma.com' },
    { handle: 'framer', name: 'Framer', site: 'framer.com' },
    { handle: 'sketch', name: 'Sketch', site: 'sketch.com' },
    { handle: 'ideo', name: 'IDEO', site: 'ideo.com' },
    { handle: 'pentagram', name: 'Pentagram', site: 'pentagram.com' },
    { handle: 'webflow', name: 'Webflow', site: 'webflow.com' },
    { handle: 'canva', name: 'Canva', site: 'canva.com' },
  ],
  tradeGroups: [
    { handle: 'AIGAdesign', name: 'AIGA', site: 'aiga.org' },
    { handle: 'designcouncil', name: 'Design Council', site: 'designcouncil.org.uk' },
    { handle: 'dandad', name: 'D&AD', site: 'dandad.org' },
    { handle: 'ixda', name: 'IxDA', site: 'ixda.org' },
    { handle: 'UXPA_Int', name: 'UXPA International', site: 'uxpa.org' },
  ],
  thoughtLeaders: [
    { handle: 'lukew', name: 'Luke Wroblewski', site: 'lukew.com' },
    { handle: 'brad_frost', name: 'Brad Frost', site: 'bradfrost.com' },
    { handle: 'zeldman', name: 'Jeffrey Zeldman', site: 'zeldman.com' },
    { handle: 'NNgroup', name: 'Nielsen Norman Group', site: 'nngroup.com' },
    { handle: 'johnmaeda', name: 'John Maeda', site: 'maedastudio.com' },
    { handle: 'joulee', name: 'Julie Zhuo', site: 'juliezhuo.com' },
    { handle: 'jmspool', name: 'Jared Spool', site: 'centercentre.com' },
  ],
};
