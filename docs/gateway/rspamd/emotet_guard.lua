-- Emotet Guard for rspamd 3: asks "emotet-guard serve" about each message, tells rspamd in symbols, and stamps the message.
-- To /etc/rspamd/plugins.d/emotet_guard.lua; its settings, emotet_guard.conf, belong into /etc/rspamd/rspamd.conf.local.

local http = require "rspamd_http"
local logger = require "rspamd_logger"
local lua_mime = require "lua_mime"
local lua_util = require "lua_util"
local rspamd_util = require "rspamd_util"
local ucl = require "ucl"

local N = "emotet_guard"
local HEADER = "X-Emotet-Guard"
local FAILED = "EMOTET_GUARD_FAILED"
local SYMBOLS = {
  danger = "EMOTET_GUARD_DANGER",
  caution = "EMOTET_GUARD_CAUTION",
  notice = "EMOTET_GUARD_NOTICE",
  unchecked = "EMOTET_GUARD_UNCHECKED",
  ["no-signs"] = "EMOTET_GUARD_NO_SIGNS",
}

local settings = {
  url = "http://127.0.0.1:11340",
  -- Seconds from when rspamd has the message. Below its own task_timeout (8 s), which is below the mail server's.
  timeout = 7.0,
  subject = false,
  body = false,
  languages = {},
}

-- The languages in which the recipients are told, each once.
local function languages_for(task)
  local seen, found = {}, {}
  for _, to in ipairs(task:get_recipients("smtp") or task:get_recipients("mime") or {}) do
    local language = settings.languages[(to.addr or ""):lower()] or settings.languages[(to.domain or ""):lower()]
        or settings.language
    if language and not seen[language] then
      seen[language] = true
      found[#found + 1] = language
    end
  end
  return table.concat(found, ",")
end

local function address_for(task)
  local notices = {}
  if settings.subject then notices[#notices + 1] = "subject" end
  if settings.body then notices[#notices + 1] = "body" end
  if #notices == 0 then return settings.url .. "/stamp" end
  return string.format("%s/stamp?lang=%s&notice=%s", settings.url, languages_for(task), table.concat(notices, ","))
end

local function fail(task, why)
  task:insert_result(FAILED, 1.0, why)
  logger.errx(task, "no verdict: %s", why)
end

local function tell(task, body)
  local parser = ucl.parser()
  local ok, err = parser:parse_string(tostring(body))
  local answer = ok and parser:get_object()
  local symbol = answer and answer.verdict and SYMBOLS[answer.verdict.level]
  if not symbol then
    fail(task, "answer not understood: " .. tostring(err or "no level"))
    return
  end
  local detectors, seen = {}, {}
  for _, finding in ipairs(answer.verdict.findings or {}) do
    if not seen[finding.detector] then
      seen[finding.detector] = true
      detectors[#detectors + 1] = finding.detector
    end
  end
  task:insert_result(symbol, 1.0, detectors)
  task:cache_set(N, answer)
end

local function ask(task)
  local address = address_for(task)
  -- A message of millions of lines takes rspamd itself seconds, before anybody is asked.
  local due = rspamd_util.get_ticks() + settings.timeout - task:get_scan_time()
  if due - rspamd_util.get_ticks() < 0.1 then
    fail(task, "out of time")
    return
  end
  local function post(keepalive)
    local sent = http.request {
      -- The message waits for it all the same; but with `task` here instead, the wait would be the rule's, and a rule that takes 300 ms
      -- in a message of 2 MB ("slow rule … enable slow timer delay") ends a worker of rspamd 3.4 (rspamd issue 4342).
      session = task:get_session(),
      ev_base = task:get_ev_base(),
      resolver = task:get_resolver(),
      config = rspamd_config,
      url = address,
      body = task:get_content(),
      mime_type = "message/rfc822",
      timeout = due - rspamd_util.get_ticks(),
      keepalive = keepalive,
      callback = function(err, code, body)
        -- A connection that was kept open is gone where the service has been restarted: once more, on a new one.
        if err and keepalive and due - rspamd_util.get_ticks() > 1 then
          post(false)
        elseif err or code ~= 200 then
          fail(task, err or ("status " .. tostring(code)))
        else
          tell(task, body)
        end
      end,
    }
    if not sent then fail(task, "no request possible") end
  end
  post(true)
end

-- The message with the service's changes: { at, remove, insert }, places in bytes from 0, in their order.
local function edited(content, edits)
  local pieces, from = {}, 1
  for _, edit in ipairs(edits) do
    pieces[#pieces + 1] = content:sub(from, edit.at)
    pieces[#pieces + 1] = edit.insert
    from = edit.at + edit.remove + 1
  end
  pieces[#pieces + 1] = content:sub(from)
  return table.concat(pieces)
end

-- Last of all: what other modules say of the message, its DKIM signature above all, they say of what was sent.
local function write(task)
  local answer = task:cache_get(N)
  -- Whatever was there came from outside, also where there is nothing to put in its place.
  local remove = { [HEADER] = 0 }
  local add = {}
  if answer then
    local notice = answer.notice or {}
    if notice.body then
      task:set_message(edited(tostring(task:get_content()), notice.body.edits))
      for name, value in pairs(notice.body.headers) do
        remove[name] = 0
        add[name] = value
      end
    end
    if notice.subject then
      remove["Subject"] = 0
      add["Subject"] = notice.subject
    end
    add[HEADER] = answer.header
  elseif not task:has_symbol(FAILED) then
    fail(task, "out of time")
  end
  lua_mime.modify_headers(task, { remove = remove, add = add })
end

local options = rspamd_config:get_all_opt(N)
if not options then
  lua_util.disable_module(N, "config")
  return
end
settings = lua_util.override_defaults(settings, options)
settings.url = settings.url:gsub("/+$", "")

local id = rspamd_config:register_symbol {
  name = "EMOTET_GUARD",
  type = "callback",
  group = N,
  -- Also where other rules have had enough, or ours have: by default rspamd leaves out what would come after that.
  flags = "empty,fine,ignore_passthrough",
  callback = ask,
}
for _, name in pairs(SYMBOLS) do
  rspamd_config:register_symbol { name = name, type = "virtual", parent = id, group = N, score = 0 }
end
rspamd_config:register_symbol { name = FAILED, type = "virtual", parent = id, group = N, score = 0 }
rspamd_config:register_symbol {
  name = "EMOTET_GUARD_WRITE",
  type = "postfilter",
  priority = 10,
  group = N,
  flags = "ignore_passthrough",
  callback = write,
}
