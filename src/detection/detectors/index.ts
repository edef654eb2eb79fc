import replyWithoutThread from './reply-without-thread';

/** Every detector, sorted by id. */
export const detectors = [replyWithoutThread] as const;
