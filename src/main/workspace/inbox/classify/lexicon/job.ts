import type { Phrases } from './lexicon.ts';

/** Work: offered, sought, begun. */
export const jobPhrases: readonly Phrases[] = [
  {
    weight: 4,
    phrases: `
      interview with @ on|for|today|tomorrow|next, had|have|got|my|an interview, applications open|close|for|are,
      summer|year|industrial placement, wanted * weekends|part|full|experience,
      barista|chef|staff|driver|drivers|nurse|cleaner|cook|server|developer|engineer|designer|writer|assistant wanted|needed|required,
      phone screen, apply by|before, hear back from|about|after * interview|application|role|job, to work there|here|for, do you employ,
      employ people|students, minimum age to work, how old * to work, part timer, full timer, job centre, walk in interviews, we want you to join,
      now seeking, immediate start, competitive salary|pay, remote first, cover letter, hiring, we are|were recruiting, are recruiting,
      is recruiting, recruiting for|now|a|new|drivers|riders|nurses, now recruiting, recruiter, recruiters, recruitment, vacancy, vacancies,
      job opening|openings|offer|offers|alert|alerts|opportunity|opportunities|application|applications|posting|postings|vacancy|vacancies|interview|seeker|seekers|search|hunt|hunting|listing|listings|fair|description|role|title|available|at|with|in|for|ad|board|centre,
      jobs at|in|available|with|for|going|near|alert|board|fair|page|here, job with|from|near you|@|your, new job, dream job, first job,
      a job at|with|in|here|offer|there|please|as|for, any jobs, any job, your jobs, job search, get a job, got a job, got the job,
      landed a|the job|role|internship|offer, need a job, want a job, find a job,
      looking for a job|work|jobs|employment|internship|internships|apprenticeship|role|roles|position|positions,
      looking for * role|roles|position|job|jobs|developer|engineer|candidates|engineers|developers|internship|opportunities,
      looking for work|new opportunities, want to be|become|be a|an|your|grand|cabin|the pilot|attendant|crew|staff|barista|intern|employee|stewardess, open to work, opentowork, open role|roles|position|positions|vacancy|cabin, openings for|in|at|available,
      any openings|vacancies|positions|roles|opportunities|internships, internship, internships, intern at|with|for, interns, as an intern,
      apprentice at|with|for|position|role|wanted, as an apprentice, be|become your|an apprentice, apprenticeship, apprenticeships, notice period,
      £|$|€ # k and up, £|$|€ # k, four days possible|fine, days possible|fine, introduce you before|to the|to my|to our, day rate, graduate scheme|programme|program|role|roles|job|jobs|trainee|schemes,
      grad scheme|role|job|schemes|programme, work experience, placement year|student|scheme, cv, resume to|attached|and|sent|in|submitted|for,
      my resume, curriculum vitae,
      apply for [the|a|an|this|your|that|cabin|any] [job|role|position|cabin|internship|vacancy|marketing|jobs|roles|#],
      apply now|here|today|via|below|online|before|by|through, to apply, link to apply, how|where|when do|can i|we|you|someone apply,
      how|where to apply,
      applied for|to|at [a|the|this|an|your|#] job|role|position|graduate|internship|vacancy|grad|store|manager|sales|marketing|#, i|have|just applied to|for|at|online|last|yesterday|this|in|on|but,
      application for the|a|your [role|job|position|internship|graduate], job application, an interview,
      my|second|first|final|phone|job|the interview, interviewed with|at|for|by, interviewing with|at|for, join our|the team|crew, join us as,
      come work with|for|at, come and work, work with us, want to work for|with|at, love to work for|with|at|there,
      work|working for you|@ [guys|?], work at @, careers, career at|in|page|with|opportunities|change|fair|opportunity,
      full time [job|role|position|#], part time [job|work|role|position|jobs], fulltime, remote role|job|position|jobs|work|eu|us|uk,
      years experience|of experience, # years exp, per hour, starting salary, pay rate, job offer, offer letter,
      accepted an|the|a|my [job] offer|job|role|position, starting at|with @ as, joining @|the|as team|as|a|an|crew, i am|been joining @,
      excited|thrilled|happy|delighted|proud|pleased to announce|share|say|be * joining|role|position|joined|offer|starting|accepted|promoted|hired|intern|started,
      excited|thrilled|happy|delighted|proud|pleased to join|be joining, started a|my new job|role|position, starting my new|career|internship|job,
      start my new|job|career|internship, new role|position as|at, first day at work|@|my, first day as a|an, first day of work|my,
      last day at @|work, promoted to, open to new, portfolio in bio|link, dms open, hire me, hire people|someone|a|an|drivers|staff|students,
      you hire|hiring, are you looking for [staff|drivers|writers|designers|developers|people|interns|baristas],
      seeking|seeks a|an [senior|junior|experienced] [engineer|developer|manager|designer|analyst|assistant|barista|chef|nurse],
      is looking for a|an|our [new|senior|junior|experienced|passionate|talented] [senior|junior|ios|android|software|product|data|full|marketing|barista|chef|manager|designer|developer|engineer|head|sales|ux|backend|frontend|devops],
      we are looking for a|an|our|people|someone|new|talented|passionate|experienced,
      senior|junior|lead|staff software|product|data|ios|android|frontend|backend|engineer|developer|designer|analyst|manager|devops|ux,
      software engineer|developer, data analyst|scientist|engineer, product designer|manager, warehouse operative, job seekers, jobseekers,
      referral for the|a|job|role, refer me, hr department|team|email|manager, talent team|acquisition, background check|dbs|references, recruited,
      headhunt~, headhunted, laid off, redundant|redundancy from|at, recruitment team, get hired, got hired, been hired, hired by|at|as,
      interview rounds|round|process|questions|panel, rejected * interview|application, rejected for * job|role|position, do you hire, hire at #,
      minimum age, we need a|an * dev|developer|engineer|designer|manager|chef|driver|writer, starting as a|an, promoted,
      start|started|starting * as a|an|the * manager|engineer|designer|analyst|assistant|developer|nurse|barista|intern|lead|director,
      about work|working|employment|a job, refer me for, assessment centre|center|day|after, after the assessment, last day at|with @ after|as,
      leaving @ after, how old ** to be a|an, become a|an flight|cabin|pilot|driver|barista|engineer|crew|train|delivery,
      summer analyst|associate|program|programme|intern|job|jobs|work, start monday, looking for a|an ** to join, to join our|the|@ team,
      role * still going|open|available|live|up, joined|joining * as a|an|the|their|our, driver|pilot|barista|staff training * take|paid|long,
      day one at, day 1 at,
      as a|an support|software|sales|marketing|product|junior|senior engineer|developer|manager|assistant|designer|analyst|agent|advisor|executive|specialist|rep,
      dress code ** interview, taking on people|staff|anyone|apprentices|students|new, new roles|role at|in|available|open|on,
      # roles|positions|openings|vacancies, roles at|in|available|open|going, build with us, come build, we are growing,
      withdrew|withdrawn|withdraw my application, pay for a|an ** there, what is the pay, warehouse picker, is the pay, this job in|at|:|with,
      latest job, job in #, a job in, job opening, great fit, new opening, recommend anyone for this|a job|role, careerarc, now hiring, hiring for,
      interview tomorrow|today|monday|tuesday|wednesday|thursday|friday|next, my next role|job|position, felons`,
  },
  {
    weight: 1.5,
    phrases: `
      job, jobs, apply, applied, applying, application, interview, intern, career, role, position, resume, hire, hired, linkedin, employment,
      employer, employers, opportunity, candidate, candidates, shift, shifts, contract work, freelance, trainee`,
  },
];

/** Where a word of work means something else. */
export const jobShield = `
      cut|cuts|cutting|axe|axes|slash|shed|create|creates|creating|of # jobs, jobs cut|lost|cuts|axed|losses, job cuts|losses,
      good|great|nice|amazing|one|fantastic|excellent|brilliant|awesome|bad|terrible|cracking|their|your|his|her|do|doing|doing|bang|superb|fab|top|wonderful|outstanding|stellar|lovely|poor|awful|horrible|the|crap|shit|shoddy|lousy|half [a|an|up] job
      nice|good work, do your job|jobs, doing your|their|his|her job, do his|her|their job, one job, lose|losing|lost my job, blow job, job lot
      apply for [a|the|my|an] [refund|card|loan|mortgage|credit|visa|overdraft|account|compensation|passport|railcard|voucher|discount|licence|permit|upgrade|membership]
      apply for a|an|the|my [credit|new|business|joint|student|personal] refund|card|loan|mortgage|visa|overdraft|account|compensation|passport|railcard|licence|permit
      applied for [a|the|my|an] [refund|card|loan|mortgage|credit|visa|overdraft|account|compensation|passport|railcard|voucher|permit]
      apply my|the|a [discount|code|voucher|promo], apply it, apply discount|code|moisturiser|serum|cream|foundation
      loan|credit|mortgage|visa|card application, application form|for|error refund|loan|card|credit|mortgage, in a|this|that|your|my|the position
      pole position, role model, per hour charge|parking, interview with the vampire, hiring a|an car|van|bike|suit, hire car|cars|van|a, car hire
      van hire, bike hire, for hire, hire purchase, cost per hour, charged per hour, an hour, job site, print job, print jobs, shift key
      role play, rolled, hours wages, lost wages, paid my wages, my wages|salary [have|not|paid|is|into|be|was|has] [in|into|paid|not]
      salary account|into|has|paid, cost * wages, resume watching|playing|my|service|services|playback|where|normal|normally|flights|the
      contract hire, application crashes|keeps|is|closes|crashed|error|freezes`;
