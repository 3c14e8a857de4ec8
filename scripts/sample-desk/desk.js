// The sample helpdesk: two invented tickets, a composer, and a Send button that shows what was sent.

const freshReply = document.querySelector('.composer').innerHTML;

// The story ends today, whenever that is.
for (const time of document.querySelectorAll('time[data-days-ago]')) {
  const [hours, minutes] = time.dataset.at.split(':').map(Number);
  const moment = new Date();
  moment.setDate(moment.getDate() - Number(time.dataset.daysAgo));
  moment.setHours(hours, minutes, 0, 0);
  // Early in the day the newest mail came in just now, not in the hours ahead.
  const justNow = Date.now() - 25 * 60_000;
  if (moment.getTime() > justNow) moment.setTime(justNow);
  time.dateTime = moment.toISOString();
  time.textContent = moment.toLocaleString('en-GB', {
    day: 'numeric',
    month: 'short',
    hour: '2-digit',
    minute: '2-digit',
  });
}

function showTicket() {
  const wanted = location.hash.slice(1) || '4817';
  const known = document.querySelector(`main[data-ticket="${CSS.escape(wanted)}"]`) ? wanted : '4817';
  for (const part of document.querySelectorAll('main.ticket, aside.facts'))
    part.hidden = part.dataset.ticket !== known;
  for (const entry of document.querySelectorAll('.entry')) {
    entry.toggleAttribute('aria-current', entry.hash === `#${known}`);
  }
  const list = document.querySelector(`main[data-ticket="${known}"] .conversation`);
  list.scrollTop = list.scrollHeight;
  const subject = document.querySelector(`main[data-ticket="${known}"] .subject`).textContent;
  document.title = `#${known} ${subject} · Sample desk`;
}
window.addEventListener('hashchange', showTicket);
showTicket();

for (const ticket of document.querySelectorAll('main.ticket')) {
  const form = ticket.querySelector('.reply');
  const composer = form.querySelector('.composer');
  const send = form.querySelector('.send');
  for (const tab of form.querySelectorAll('[role=tab]')) {
    tab.addEventListener('click', () => {
      form.dataset.channel = tab.dataset.channel;
      for (const other of form.querySelectorAll('[role=tab]'))
        other.setAttribute('aria-selected', String(other === tab));
      form.querySelector('.to').hidden = tab.dataset.channel === 'internal';
      send.textContent = tab.dataset.channel === 'internal' ? 'Add note' : 'Send reply';
    });
  }
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    if (composer.textContent.trim() === '') return;
    addMessage(ticket, composer, form.dataset.channel);
    composer.innerHTML = freshReply;
    form.querySelector('.sent').textContent = form.dataset.channel === 'internal' ? 'Note added.' : 'Sent.';
  });
}

function addMessage(ticket, composer, visibility) {
  const list = ticket.querySelector('.conversation');
  const model = list.querySelector('[data-from="agent"]') ?? document.querySelector('[data-from="agent"]');
  const item = document.createElement('li');
  const message = model.cloneNode(true);
  message.dataset.message = `${ticket.dataset.ticket}-${list.children.length + 1}`;
  message.dataset.visibility = visibility;
  message.dataset.sent = '';
  const time = message.querySelector('time');
  time.dateTime = new Date().toISOString();
  time.textContent = 'now';
  message.querySelector('.message-body').replaceChildren(...composer.cloneNode(true).childNodes);
  item.append(message);
  list.append(item);
  item.scrollIntoView({ block: 'end' });
}
