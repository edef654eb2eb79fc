import { inspect } from '../../src/detection';
import { rememberedMail } from '../../src/demo/mailbox/remembered';
import { inbox } from '../../src/demo/mailbox/mailbox';
import { READER } from '../../src/demo/reader';
import { testHost } from '../host';

describe.each(['en', 'ja'] as const)('the remembered mailbox of the simulated Outlook in %s', (language) => {
  const settings = { memory: rememberedMail(language), reader: READER[language] };
  const unfamiliar = async (id: string) => {
    const message = await inbox(language)
      .find((entry) => entry.id === id)!
      .open();
    const { level, outcomes } = inspect(message, { host: testHost, settings });
    const outcome = outcomes.find(({ detector }) => detector === 'unfamiliar-address');
    return { level, found: outcome?.state === 'found' ? outcome.findings[0] : undefined };
  };

  it('shows from where the contact of the hijacked conversation has written, and how often', async () => {
    const { level, found } = await unfamiliar('minutes-hijacked');
    expect(level).toBe('danger');
    expect(found).toMatchObject({ message: 'firstTime', values: { known: 'partner.example', count: 14 } });
  });

  it('tells of somebody who moved, and warns of nothing', async () => {
    const { level, found } = await unfamiliar('moved-company');
    expect(level).toBe('no-signs');
    expect(found).toMatchObject({ message: 'firstTime', values: { count: 9 } });
  });

  it('says nothing of who writes from where they always did', async () => {
    expect(await unfamiliar('minutes-original')).toEqual({ level: 'no-signs', found: undefined });
    expect(await unfamiliar('site-photos')).toMatchObject({ found: undefined });
  });
});
