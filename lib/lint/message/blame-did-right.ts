import { anyOf } from '../engine/phrases';
import type { Frame } from './blame-words';

const rightly = anyOf(
  'properly correctly legally lawfully in_accordance according_to by_the_book as_required well_in_advance in_advance ahead_of_time',
  'within_the_law per_code to_code per_contract per_regulations to_spec to_specification to_standard to_standards well_within',
);
const signs =
  '(?:signs?|signage|postings?|notices?|flyers?|street|sidewalk|area|block|lot|road|zone|location|space|work|repairs?|job|permits?|tow|ticket|meter|charges?|bill|invoice)';
const acts = anyOf(
  'posted signed marked noticed permitted advertised done installed performed carried_out built issued given put_up followed',
  'placed published announced distributed notified handled processed calculated towed applied charged billed',
);
const harmed =
  '(?:blocked|damaged|touched|broke|hit|left|entered|removed|closed|charged|refused|denied|ignored|cancelled|canceled|changed|deleted|lost|hung|moved|stopped|skipped|missed|took|cut|opened|told|said|promised|agreed|claimed|authori[sz]ed|threatened|forced)';
const answer =
  '(?:answers?|responses?|repl(?:y|ies)|advice|information|instructions|explanations?|warnings?|notice)';

/** "It was all done properly": what we did was right, and nobody else has said otherwise. */
export const didRight: readonly Frame[] = [
  `${signs} (?:was|were|is|are|had been|has been|have been) (?:\\w+ )?${acts} (?:(?!be |will )\\S+ ){0,4}?${rightly}(?= )`,
  `(?<!ensure |warning |sure |sure the |sure all |that all )${signs} (?:was|were|is|are|had been|has been|have been) (?:clearly|properly|correctly|legally|duly|lawfully) ${acts}(?= )`,
  `(?:signs?|signage|postings?|notices?) (?:are|were|is|was) (?:\\w+ly )?(?:legal|proper|valid|up to code)(?= )`,
  `(?:we|i|our \\w+|crews?|contractor|driver|city|drivers|staff) (?:have |has )?never ${harmed}(?= )`,
  `(?:we|i)(?:'ve| have)? (?:gave|given|told|sent) you (?:\\w+ )?(?:proper|correct|right|clear|accurate|full|honest|straight|good|several|many|plenty of|enough|two|three) (?:\\w+ )?${answer}(?= )`,
  `(?:thousands|millions|hundreds|dozens|plenty) of (?:\\S+ ){1,8}?(?:has not|have not|hasn't|haven't|never|nobody|no one|not one|none|no other)(?= )`,
  `no (?:other |such |prior |previous )?(?:complaints?|reports?) (?:was|were|has been|have been|had been) (?:ever )?(?:filed|made|received|lodged|submitted|registered)`,
  `(?:nobody|no one|no-one) (?:has |had |ever )*(?:reported|mentioned|raised|noticed) (?:this|that|it|such|anything)(?= )`,
  `(?:i|we) (?:see|smell|hear) (?:absolutely )?no (?!reason|point|real|potential|benefit|advantage|value|error|way|sense|problem|issue|update|need|harm|option|setting|image|picture|attachment|mention|other (?:option|way))\\w+`,
  `(?:rules|regulations|procedures?|guidelines|protocols?|policy|policies) (?:have been|has been|were|was|are being) (?:\\w+ )?(?:followed|adhered|observed|met|complied)(?= )`,
];
