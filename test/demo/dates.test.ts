import { minutesAhead } from '../../src/demo/dates';

describe("the clock of the simulated Outlook's reader", () => {
  it.each([
    ['UTC', '2020-07-20T12:00:00Z', 0],
    ['Asia/Tokyo', '2020-07-20T12:00:00Z', 540],
    ['Europe/Berlin', '2020-07-20T12:00:00Z', 120],
    ['Europe/Berlin', '2020-12-20T12:00:00Z', 60],
    ['America/St_Johns', '2020-12-20T12:00:00Z', -210],
  ])('of %s is, on %s, %d minutes ahead of UTC', (zone, day, minutes) => {
    expect(minutesAhead(zone, Date.parse(day))).toBe(minutes);
  });
});
