import type { Amends } from './browser';

/** Stops the extension's worker as the browser does after a while; the next message starts it anew. */
export async function stopWorker({ context, extensionId }: Amends): Promise<void> {
  const session =
    (await context.browser()?.newBrowserCDPSession()) ?? (await context.newCDPSession(context.pages()[0]!));
  const { targetInfos } = await session.send('Target.getTargets');
  const workers = targetInfos.filter(
    ({ type, url }) => type === 'service_worker' && url.includes(extensionId),
  );
  for (const { targetId } of workers) await session.send('Target.closeTarget', { targetId });
  await session.detach();
}
