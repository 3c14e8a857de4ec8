const set = (words: string) => new Set(words.split(' '));

/** Participles that do not end in -ed. */
export const irregularParticiples = set(
  'awoken beaten begun bent bereft beset bet bid bidden bitten bled blown born borne bought bound bred broadcast broken ' +
    'brought built burnt burst cast caught chosen come cost crept cut dealt done drawn dreamt driven drunk dug eaten fed ' +
    'felt fled flown flung forbidden forecast foreseen forgiven forgot forgotten forsaken fought found frozen given gone ' +
    'gotten ground grown heard held hewn hid hidden hit hung hurt input kept knit known laid lain learnt led left lent let ' +
    'lit lost made meant met misled mistaken misunderstood mown offset outdone overcome overdone overdrawn overheard ' +
    'overpaid overridden overrun overseen overtaken overthrown overwritten paid prepaid proofread proven put quit read ' +
    'rebuilt redone remade repaid reread resent reset resold retold rethought rewritten rid ridden rerun rung run said ' +
    'sawn seen sent set sewn shaken shaven shod shorn shot shown shrunk shut slain slit sold sought sown spelt spent spilt ' +
    'split spoilt spoken spread sprung spun stolen stood stricken struck strung stuck stung stricken sung sunk swept ' +
    'swollen sworn swung taken taught thought thrown thrust told torn trodden underpaid understood undertaken ' +
    'underwritten undone unseen upheld upset withdrawn withheld woken won worn wound woven written wrung',
);

/** Past forms that hurried writers use as participles ("was wrote"). */
export const misusedPasts = set(
  'ate broke chose drove froze gave ran shook stole threw took tore wore wrote',
);

/** Words in -ed that are no participle. */
export const notParticiples = set(
  'ahmed alfred bed bred creed fred hamed hatred hundred indeed infrared jared kindred led med mohamed mohammed muhammad ' +
    'naked ned red rugged sacred shed shred sled ted wed wicked wretched zed',
);

/** What people feel and are: adjectives, unless somebody does it to them ("was surprised by"). */
export const feelings = set(
  'agitated alarmed amazed amused annoyed anguished appalled ashamed astonished bewildered blessed bored bothered ' +
    'captivated charmed committed concerned confused contented convinced dedicated delighted depressed determined ' +
    'devastated devoted disappointed discouraged disgusted disheartened dismayed displeased dissatisfied distracted ' +
    'distressed disturbed dumbfounded elated embarrassed enraged excited exhausted fascinated fatigued flattered ' +
    'flabbergasted floored frightened frustrated furious gratified honored honoured horrified humbled hurt infuriated ' +
    'inspired interested intimidated intrigued irritated jaded motivated mortified obsessed offended outraged overjoyed ' +
    'overwhelmed overworked perplexed pissed pleased prepared psyched puzzled refreshed relaxed relieved saddened ' +
    'satisfied scared shocked stoked stressed struck stunned surprised tempted terrified thrilled tired touched troubled ' +
    'uninterested unimpressed unconcerned unprepared unsatisfied unsettled upset worried',
);

/** Qualities of things and people in -ed. */
export const qualities = set(
  'abandoned accomplished accustomed acclaimed addicted advanced aged alleged animated armed assorted balanced bearded ' +
    'beloved biased blessed closed complicated congested convoluted cramped crooked crowded cultured dated decided ' +
    'deceased defined deluded demented deserted detailed differentiated diseased disabled disinterested disorganized ' +
    'distinguished divorced doomed educated elevated engaged enlightened enlarged established esteemed exaggerated ' +
    'experienced extended faded famed finished flawed gifted haunted heated hurried impaired inclined indebted infected ' +
    'inexperienced informed integrated involved isolated knowledgeable laminated learned left-handed limited long-winded ' +
    'loaded marked married matched minded misguided mistaken mixed muted nuanced old-fashioned opinionated opposed ' +
    'organized outdated overcrowded overpriced overrated packed padded paralyzed pointed polished populated preferred ' +
    'pronounced qualified rated refined related renowned required reserved respected retarded retired rounded rushed ' +
    'secluded seasoned self-centered settled sheltered skilled sophisticated spoiled sprained stained stuffed ' +
    'subdued talented tattooed unauthorized unbiased unchanged uncontrolled undecided underrated undisclosed uneducated ' +
    'unexpected unfounded uninformed uninhabited unlimited unmarried unmatched unplanned unqualified unrelated ' +
    'unskilled unused used varied washed weathered wounded',
);

/** Verbs without an object: after "'s" they are a perfect tense, and after "be" no passive. */
export const intransitives = set(
  'agreed appeared arrived ceased collapsed come departed died disappeared dropped elapsed emerged evolved existed ' +
    'expired failed fallen fled gone grown happened lapsed lain occurred passed proceeded progressed remained rested ' +
    'retired risen slept stayed succeeded traveled travelled vanished',
);
