import type { Network, Sector } from '../model/index.ts';
import { sectorsOf } from './sectors.ts';

/** Signs of each field in what people say of themselves; the first field that fits is taken. */
const signs: Readonly<Record<Sector, RegExp>> = {
  'renewable-energy': /energy|solar|\bwind\b|\bgrid\b|renewable|climate|\bpower\b/iu,
  'paper-and-print': /paper|print|stationer|letterpress|bookbind|notebook/iu,
  'product-design': /design|\bux\b|\bui\b|prototyp|figma/iu,
  healthcare: /health|medic|doctor|nurse|hospital|clinic|pharma/iu,
  law: /lawyer|attorney|solicitor|barrister|\blegal\b|\blaw\b/iu,
  education: /teach|school|educat|professor|lectur|universit/iu,
  'public-sector': /government|civil serv|public sector|council|municipal|policy/iu,
  finance: /financ|\bbank|invest|trader|account(?:ant|ing)|insur/iu,
  'marketing-and-media': /marketing|advertis|journalis|\bmedia\b|\bpr\b|copywrit|\bbrand/iu,
  'retail-and-e-commerce': /retail|e-?commerce|\bshop|\bstore\b|merchan/iu,
  'manufacturing-and-logistics': /manufactur|logistic|supply chain|freight|factory|shipping/iu,
  science: /scien|research|physic|biolog|chemis|astronom/iu,
  'software-and-ai': /software|develop|engineer|programm|\bai\b|machine learning|\bdata\b/iu,
};

const fallBack: Readonly<Record<Network, Sector>> = { sandbox: 'renewable-energy', x: 'software-and-ai' };

/** The field a person's own words speak of; when they speak of none, one to begin with. */
export function guessSector(bio: string, network: Network): Sector {
  const offered = new Set(sectorsOf(network));
  const order = Object.keys(signs).filter((key): key is Sector => Object.hasOwn(signs, key));
  return order.find((one) => offered.has(one) && signs[one].test(bio)) ?? fallBack[network];
}
