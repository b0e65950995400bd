import type { XGroups } from './x-member.ts';

/** Well-known people, by what they are known for. */
export const celebritiesOnX: XGroups = {
  noted: '2026-11-23',
  groups: [
    {
      title: 'Music',
      members: [
        { handle: 'rihanna', name: 'Rihanna', site: 'rihannanow.com' },
        { handle: 'ladygaga', name: 'Lady Gaga', site: 'ladygaga.com' },
        { handle: 'taylorswift13', name: 'Taylor Swift', site: 'taylorswift.com' },
        { handle: 'BrunoMars', name: 'Bruno Mars', site: 'brunomars.com' },
        { handle: 'katyperry', name: 'Katy Perry', site: 'katyperry.com' },
        { handle: 'coldplay', name: 'Coldplay', site: 'coldplay.com' },
      ],
    },
    {
      title: 'Film and television',
      members: [
        { handle: 'TheRock', name: 'Dwayne Johnson', site: 'sevenbucks.com' },
        { handle: 'tomhanks', name: 'Tom Hanks', site: 'imdb.com' },
        { handle: 'VancityReynolds', name: 'Ryan Reynolds', site: 'imdb.com' },
        { handle: 'violadavis', name: 'Viola Davis', site: 'imdb.com' },
        { handle: 'ConanOBrien', name: 'Conan O’Brien', site: 'teamcoco.com' },
        { handle: 'rickygervais', name: 'Ricky Gervais', site: 'rickygervais.com' },
      ],
    },
    {
      title: 'Sport',
      members: [
        { handle: 'KingJames', name: 'LeBron James', site: 'lebronjames.com' },
        { handle: 'serenawilliams', name: 'Serena Williams', site: 'serenawilliams.com' },
        { handle: 'rogerfederer', name: 'Roger Federer', site: 'rogerfederer.com' },
        { handle: 'RafaelNadal', name: 'Rafa Nadal', site: 'rafaelnadal.com' },
        { handle: 'LewisHamilton', name: 'Lewis Hamilton', site: 'lewishamilton.com' },
        { handle: 'Simone_Biles', name: 'Simone Biles', site: 'simonebiles.com' },
      ],
    },
    {
      title: 'Writing',
      members: [
        { handle: 'StephenKing', name: 'Stephen King', site: 'stephenking.com' },
        { handle: 'MargaretAtwood', name: 'Margaret Atwood', site: 'margaretatwood.ca' },
        { handle: 'SalmanRushdie', name: 'Salman Rushdie', site: 'salmanrushdie.com' },
        { handle: 'neilhimself', name: 'Neil Gaiman', site: 'neilgaiman.com' },
        { handle: 'paulocoelho', name: 'Paulo Coelho', site: 'paulocoelhoblog.com' },
        { handle: 'joannechocolat', name: 'Joanne Harris', site: 'joanne-harris.co.uk' },
      ],
    },
    {
      title: 'Science and ideas',
      members: [
        { handle: 'neiltyson', name: 'Neil deGrasse Tyson', site: 'neildegrassetyson.com' },
        { handle: 'ProfBrianCox', name: 'Brian Cox', site: 'briancoxlive.co.uk' },
        { handle: 'BillNye', name: 'Bill Nye', site: 'billnye.com' },
        { handle: 'Cmdr_Hadfield', name: 'Chris Hadfield', site: 'chrishadfield.ca' },
        { handle: 'AstroSamantha', name: 'Samantha Cristoforetti', site: 'esa.int' },
        { handle: 'BillGates', name: 'Bill Gates', site: 'gatesnotes.com' },
      ],
    },
  ],
};
