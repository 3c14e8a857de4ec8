import { anyOf } from '../engine/phrases';

/** What is done to put things right, each with its participle where that is not regular. `_` stands for a space. */
const acts =
  `fix repair restore replace refund deliver resolve remove install reinstall finish correct complete
ship:shipped release solve patch recover reinstate reimburse credit sort sort_out:sorted_out rectify remedy unlock renew
clear clean pave repave resurface fill refill pour paint repaint rebuild:rebuilt process pay:paid activate reactivate
reopen re-open reconnect connect mend unblock adjust approve transfer swap:swapped settle address plow plough salt
sweep:swept trim:trimmed grind:ground mow cut:cut collect pick_up:picked_up empty tow tow_away:towed_away plant replant
weld plaster reprint re-print reissue re-issue resend:resent re-send:re-sent reset:reset upgrade calibrate recalibrate
service tune retune rewire unclog drain reseal treat supply cancel reverse waive deposit deploy roll_out:rolled_out
rebook re-book rerun:rerun re-run:re-run reconcile assemble reassemble dismantle demolish put_up:put_up put_back:put_back
put_right:put_right put_in:put_in take_down:taken_down iron_out:ironed_out straighten_out:straightened_out
wrap_up:wrapped_up close_out:closed_out cure eliminate eradicate redo:redone re-do:re-done do:done undo:undone
make_good:made_good take_care_of:taken_care_of deal_with:dealt_with turn_on:turned_on switch_on:switched_on hang:hung
mount fit:fitted refit:refitted hook_up:hooked_up bring_back:brought_back give_back:given_back send_back:sent_back
pump_out:pumped_out dig_out:dug_out fumigate disinfect sanitise sanitize decontaminate defrost de-ice unfreeze:unfrozen
compensate disburse reship:reshipped redeliver re-deliver dispose_of:disposed_of haul_away:hauled_away translate
proofread:proofread engrave embroider hem:hemmed dry-clean retile re-tile regrade re-grade restripe re-stripe restock
re-stock reupholster varnish unban:unbanned reallocate unsuspend overhaul straighten tighten reattach re-attach reinforce
alleviate make_repairs:repairs_made make_the_repairs:repairs_made scrape shovel erase`.split(/\s+/);

const participle = (act: string): string =>
  act.endsWith('e') ? `${act}d` : /[^aeiou]y$/.test(act) ? `${act.slice(0, -1)}ied` : `${act}ed`;

/** "repair", "sort out": acts that end the customer's trouble. */
export const solve = anyOf(acts.map((act) => act.split(':')[0]!).join(' '));

/** "repaired", "sorted out". */
const solvedByUs = `${acts.map((act) => act.split(':')[1] ?? participle(act)).join(' ')} returned`;

/** How things stand when the trouble is over. */
const over = `ready working running live operational online up_and_running up_again back_up back_online back_to_normal
back_in_service back_in_stock back_in_action back_in_place back_home back_again back_on_its_feet good_as_new
as_good_as_new in_place with_you on_your_card in_your_account in_your_hands at_your_door on_your_doorstep on_your_desk
home_again available_again open_again usable_again accessible_again gone all_set complete handled put_in_asphalt drivable passable
in_working_order collected_today functional watertight spotless`;

/** What the customer waits for; nobody controls alone when it is there. */
export const solved = `(?:${anyOf(solvedByUs, over)}|back on(?= (?:by|before|within|tonight|today|tomorrow|in) ))`;

/** Praise that holds on no bad day: "will always be on time". */
export const flawless = anyOf(
  'up_to_date up-to-date clear correct right safe secure protected available reachable perfect perfectly spotless clean accurate',
  'on_time punctual in_time reliable in_stock in_sync current complete ready fresh warm hot dry quiet stable fast flawless',
  'error-free trouble-free problem-free bug-free smooth smoothly seamless open answered satisfied happy delighted covered',
);

/** What a customer never wants to meet; promised away by "you will never …". */
export const harm = anyOf(
  'issue issues problem problems trouble troubles error errors worry worries delay delays fault faults failure failures leak',
  'leaks ticket tickets fine fines fee fees charge charges surprise surprises outage outages downtime crash crashes spam',
  'bug bugs damage loss losses hassle complaint complaints queue queues interruption interruptions mistake mistakes mould',
  'mold noise mess pest pests overcharge overcharges penalty penalties difficulty difficulties breakdown breakdowns glitch',
);
