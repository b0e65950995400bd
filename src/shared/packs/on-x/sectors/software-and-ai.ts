import type { XSector } from '../x-member.ts';

/** Software and artificial intelligence. */
export const softwareAndAi: XSector = {
  noted: '2026-11-23',
  journalists: [
    { handle: 'arstechnica', name: 'Ars Technica', site: 'arstechnica.com' },
    { handle: 'TechCrunch', name: 'TechCrunch', site: 'techcrunch.com' },
    { handle: 'techreview', name: 'MIT Technology Review', site: 'technologyreview.com' },
    { handle: 'TheRegister', name: 'The Register', site: 'theregister.com' },
    { handle: 'CaseyNewton', name: 'Casey Newton', site: 'platformer.news' },
    { handle: 'karaswisher', name: 'Kara Swisher', site: 'karaswisher.com' },
  ],
  competitors: [
    { handle: 'OpenAI', name: 'OpenAI', site: 'openai.com' },
    { handle: 'AnthropicAI', name: 'Anthropic', site: 'anthropic.com' },
    { handle: 'GoogleDeepMind', name: 'Google DeepMind', site: 'deepmind.google' },
    { handle: 'github', name: 'GitHub', site: 'github.com' },
    { handle: 'huggingface', name: 'Hugging Face', site: 'huggingface.co' },
    { handle: 'MistralAI', name: 'Mistral AI', site: 'mistral.ai' },
    { handle: 'nvidia', name: 'NVIDIA', site: 'nvidia.com' },
  ],
  tradeGroups: [
    { handle: 'linuxfoundation', name: 'The Linux Foundation', site: 'linuxfoundation.org' },
    { handle: 'TheOfficialACM', name: 'Association for Computing Machinery', site: 'acm.org' },
    { handle: 'w3c', name: 'World Wide Web Consortium', site: 'w3.org' },
    { handle: 'CloudNativeFdn', name: 'Cloud Native Computing Foundation', site: 'cncf.io' },
    { handle: 'TheASF', name: 'The Apache Software Foundation', site: 'apache.org' },
    { handle: 'EFF', name: 'Electronic Frontier Foundation', site: 'eff.org' },
  ],
  thoughtLeaders: [
    { handle: 'karpathy', name: 'Andrej Karpathy', site: 'karpathy.ai' },
    { handle: 'simonw', name: 'Simon Willison', site: 'simonwillison.net' },
    { handle: 'AndrewYNg', name: 'Andrew Ng', site: 'deeplearning.ai' },
    { handle: 'fchollet', name: 'François Chollet', site: 'fchollet.com' },
    { handle: 'ylecun', name: 'Yann LeCun', site: 'yann.lecun.com' },
    { handle: 'patio11', name: 'Patrick McKenzie', site: 'kalzumeus.com' },
    { handle: 'dhh', name: 'David Heinemeier Hansson', site: 'dhh.dk' },
  ],
};
