import { dispatchId } from './host/dispatch';
import { readMethodCall, type Request } from './host/protocol';

const NAMES = new Map(Object.entries(dispatchId).map(([name, id]) => [id as number, name]));

/** A request of Office.js in a few words, for the developer panel. */
export function nameOfCall(request: Request): string {
  const call = readMethodCall(request._data);
  return call === undefined ? request._actionName : (NAMES.get(call.dispatchId) ?? `dispatch ${call.dispatchId}`);
}
