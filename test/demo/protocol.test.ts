import { answerTo, newsFor, readMethodCall, readRequest } from '../../src/demo/host/protocol';

const request = {
  _messageType: 0,
  _actionName: 'ExecuteMethod',
  _actionType: 0,
  _conversationId: 'pinned',
  _correlationId: 7,
  _data: { ApiParams: { id: 'attachment-1' }, MethodData: { ControlId: 'c', DispatchId: 150 } },
};

describe('the messages of Office.js', () => {
  it('reads a request', () => {
    expect(readRequest(JSON.stringify(request))).toEqual(request);
  });

  it('takes nothing else for a request', () => {
    const others = [
      undefined,
      42,
      { ...request },
      '',
      'null',
      '[]',
      'heard 1',
      JSON.stringify({ ...request, _messageType: 1 }),
      JSON.stringify({ ...request, _actionType: 9 }),
      JSON.stringify({ ...request, _correlationId: '7' }),
    ];
    expect(others.map(readRequest)).toEqual(others.map(() => undefined));
  });

  it('finds the number and the parameters of a call', () => {
    expect(readMethodCall(request._data)).toEqual({ dispatchId: 150, parameters: { id: 'attachment-1' } });
    expect(readMethodCall(null)).toBeUndefined();
    expect(readMethodCall({ MethodData: { DispatchId: '150' } })).toBeUndefined();
  });

  it('answers with the request’s own numbers', () => {
    const answer: unknown = JSON.parse(answerTo(request, { hello: 1 }, 'http://localhost'));
    expect(answer).toMatchObject({
      _messageType: 1,
      _correlationId: 7,
      _conversationId: 'pinned',
      _responseType: 0,
      _errorCode: 0,
      _data: { hello: 1 },
    });
  });

  it('marks news as news', () => {
    expect(JSON.parse(newsFor(request, null, 'http://localhost'))).toMatchObject({ _responseType: 1, _data: null });
  });
});
