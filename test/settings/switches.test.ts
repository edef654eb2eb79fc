import * as long from '../../src/settings/switches';
import * as short from '../../src/settings/switches.short';

describe('the checks that an organisation may switch', () => {
  it('are the same for the pane and for the event handler', () => {
    expect(short.checkIds).toEqual(long.checkIds);
    for (const id of [...long.checkIds, 'nothing', 'constructor']) {
      expect([id, short.canBeOff(id)]).toEqual([id, long.canBeOff(id)]);
    }
  });
});
