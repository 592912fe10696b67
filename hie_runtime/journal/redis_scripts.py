"""The Redis journal's keys, and the scripts that change them: each runs whole or not at all.

Under a prefix of the production's own (``P``; its braces keep all keys on one node of a cluster):

``P meta``       hash: layout, journal, epoch, session, number, purged, entry, bytes
``P blocks``     sorted set: ids of blocks
``P b:ID``       hash of a block: h (header), o (offsets), d (bodies), p and r (indexes in its parent and root), f (files),
                 and how many entries of it are open (q), suspended outcomes unresolved (u), blocks made from it (k)
``P be:ID``      list: entries of a block; ``P c:ID`` sorted set: blocks made from it
``P e:ID``       an entry; ``P q:ITEM`` sorted set: the open ones of an item, by rank and id; ``P items`` set of those items
``P o:ID``       list: outcomes of an entry; ``P or`` hash: their resolutions; an outcome is known by "ENTRY:POSITION"
``P s:STATUS``   sorted set: unresolved outcomes by block; ``P pc`` hash: messages of them, by "STATUS ITEM"
``P ib:ITEM``    sorted set: blocks an item received or sent on
``P st:ITEM``    hash: what an item remembers; ``P rev`` hash: revisions
``P files``      hash: files of large messages, how many messages lie in each; ``P part:NAME`` hash: a file's parts
"""

from __future__ import annotations

LAYOUT = "1"
FENCED = "HIEFENCED"

_CHECK = f"""
local P = KEYS[1]
local function fenced()
  local now = redis.call('HMGET', P .. 'meta', 'epoch', 'session')
  if now[1] ~= ARGV[1] or now[2] ~= ARGV[2] then
    return redis.error_reply('{FENCED} epoch ' .. tostring(now[1]) .. ' session ' .. tostring(now[2]) .. ' is the newest')
  end
end
local function header(record)
  return cjson.decode(string.sub(record, 1, string.find(record, '\\n', 1, true) - 1))
end
"""

# journal number for a new one; gives the meta hash
OPEN = f"""
local P = KEYS[1]
local layout = redis.call('HGET', P .. 'meta', 'layout')
if layout and layout ~= '{LAYOUT}' then return redis.error_reply('HIELAYOUT ' .. layout) end
if not layout then
  redis.call('HSET', P .. 'meta', 'layout', '{LAYOUT}', 'journal', ARGV[1], 'epoch', 0, 'session', 0, 'number', 0, 'purged', 0,
    'entry', 0, 'bytes', 0)
end
redis.call('HINCRBY', P .. 'meta', 'epoch', 1)
redis.call('HINCRBY', P .. 'meta', 'session', 1)
local last = redis.call('ZREVRANGE', P .. 'blocks', 0, 0)
local meta = redis.call('HMGET', P .. 'meta', 'journal', 'epoch', 'session', 'number', 'purged', 'entry')
meta[#meta + 1] = last[1] or '0'
return meta
"""

# epoch; gives session and number
BEGIN_SESSION = f"""
local P = KEYS[1]
if redis.call('HGET', P .. 'meta', 'epoch') ~= ARGV[1] then
  return redis.error_reply('{FENCED} epoch ' .. tostring(redis.call('HGET', P .. 'meta', 'epoch')) .. ' is the newest')
end
redis.call('HINCRBY', P .. 'meta', 'session', 1)
return redis.call('HMGET', P .. 'meta', 'session', 'number')
"""

# epoch, session, number, and seven lists, each led by its length (see redis_rows.arguments)
APPEND = (
    _CHECK
    + """
local refused = fenced()
if refused then return refused end
redis.call('HSET', P .. 'meta', 'number', ARGV[3])
local at = 4
local function length() at = at + 1; return tonumber(ARGV[at - 1]) end
local function take() at = at + 1; return ARGV[at - 1] end
for _ = 1, length() do
  local id, parent, h, o, d, p, r, f = take(), take(), take(), take(), take(), take(), take(), take()
  local key = P .. 'b:' .. id
  if redis.call('EXISTS', key) == 0 then
    redis.call('HSET', key, 'h', h, 'o', o, 'd', d, 'q', 0, 'u', 0, 'k', 0)
    if p ~= '' then redis.call('HSET', key, 'p', p) end
    if r ~= '' then redis.call('HSET', key, 'r', r) end
    if f ~= '' then
      redis.call('HSET', key, 'f', f)
      for _, row in ipairs(cjson.decode(f)) do redis.call('HINCRBY', P .. 'files', row[2], 1) end
    end
    redis.call('ZADD', P .. 'blocks', id, id)
    redis.call('HINCRBY', P .. 'meta', 'bytes', #d)
    if parent ~= '0' then
      redis.call('ZADD', P .. 'c:' .. parent, id, id)
      if redis.call('EXISTS', P .. 'b:' .. parent) == 1 then redis.call('HINCRBY', P .. 'b:' .. parent, 'k', 1) end
    end
  end
end
local highest
for _ = 1, length() do
  local id, item, sender, block, member, done, record = take(), take(), take(), take(), take(), take(), take()
  if redis.call('SET', P .. 'e:' .. id, record, 'NX') then
    redis.call('RPUSH', P .. 'be:' .. block, id)
    redis.call('ZADD', P .. 'ib:' .. item, block, block)
    if sender ~= item then redis.call('ZADD', P .. 'ib:' .. sender, block, block) end
    if done == '0' then
      redis.call('ZADD', P .. 'q:' .. item, 0, member)
      redis.call('SADD', P .. 'items', item)
      redis.call('HINCRBY', P .. 'b:' .. block, 'q', 1)
    end
    highest = id
  end
end
if highest then redis.call('HSET', P .. 'meta', 'entry', highest) end
for _ = 1, length() do
  local entry, item, block, status, n, record = take(), take(), take(), take(), take(), take()
  local place = redis.call('RPUSH', P .. 'o:' .. entry, record) - 1
  if tonumber(status) > 1 then
    redis.call('ZADD', P .. 's:' .. status, block, entry .. ':' .. place)
    redis.call('HINCRBY', P .. 'pc', status .. ' ' .. item, n)
    if status == '3' then redis.call('HINCRBY', P .. 'b:' .. block, 'u', 1) end
  end
end
for _ = 1, length() do
  local record = redis.call('GET', P .. 'e:' .. take())
  if record then
    local head = header(record)
    if redis.call('ZREM', P .. 'q:' .. head[1], head[2]) == 1 then
      redis.call('HINCRBY', P .. 'b:' .. string.format('%.0f', head[3]), 'q', -1)
    end
  end
end
for _ = 1, length() do
  local entry, place, text = take(), take(), take()
  local record = redis.call('LINDEX', P .. 'o:' .. entry, place)
  if record then
    local head, member = header(record), entry .. ':' .. place
    local status = string.format('%.0f', head[5])
    if redis.call('ZREM', P .. 's:' .. status, member) == 1 then
      redis.call('HINCRBY', P .. 'pc', status .. ' ' .. head[1], -head[6])
      if status == '3' then redis.call('HINCRBY', P .. 'b:' .. string.format('%.0f', head[2]), 'u', -1) end
    end
    redis.call('HSET', P .. 'or', member, text)
  end
end
for _ = 1, length() do
  local item, key, kept, value = take(), take(), take(), take()
  if kept == '1' then redis.call('HSET', P .. 'st:' .. item, key, value) else redis.call('HDEL', P .. 'st:' .. item, key) end
end
for _ = 1, length() do
  local digest, document = take(), take()
  redis.call('HSETNX', P .. 'rev', digest, document)
end
"""
)

# epoch, session, ids of blocks; gives how many messages went, then the names of files nothing lies in any more
PURGE = (
    _CHECK
    + """
local refused = fenced()
if refused then return refused end
local messages, unused, highest = 0, {}, tonumber(redis.call('HGET', P .. 'meta', 'purged'))
local function forget_outcomes(entry, block)
  for place, record in ipairs(redis.call('LRANGE', P .. 'o:' .. entry, 0, -1)) do
    local head, member = header(record), entry .. ':' .. (place - 1)
    local status = string.format('%.0f', head[5])
    if head[5] > 1 and redis.call('ZREM', P .. 's:' .. status, member) == 1 then
      redis.call('HINCRBY', P .. 'pc', status .. ' ' .. head[1], -head[6])
    end
    redis.call('HDEL', P .. 'or', member)
  end
  redis.call('DEL', P .. 'o:' .. entry)
end
for n = 3, #ARGV do
  local id = ARGV[n]
  local key = P .. 'b:' .. id
  local b = redis.call('HMGET', key, 'h', 'q', 'u', 'k', 'f')
  if tonumber(id) > highest then highest = tonumber(id) end
  if b[1] and b[2] == '0' and b[3] == '0' and b[4] == '0' then
    local head = header(b[1] .. '\\n')
    for _, entry in ipairs(redis.call('LRANGE', P .. 'be:' .. id, 0, -1)) do
      local e = header(redis.call('GET', P .. 'e:' .. entry))
      forget_outcomes(entry, id)
      redis.call('ZREM', P .. 'ib:' .. e[1], id)
      redis.call('ZREM', P .. 'ib:' .. e[4], id)
      redis.call('DEL', P .. 'e:' .. entry)
    end
    local parent = string.format('%.0f', head[5])
    if parent ~= '0' then
      redis.call('ZREM', P .. 'c:' .. parent, id)
      if redis.call('EXISTS', P .. 'b:' .. parent) == 1 then redis.call('HINCRBY', P .. 'b:' .. parent, 'k', -1) end
    end
    if b[5] then
      for _, row in ipairs(cjson.decode(b[5])) do
        if redis.call('HINCRBY', P .. 'files', row[2], -1) < 1 then
          redis.call('HDEL', P .. 'files', row[2])
          redis.call('UNLINK', P .. 'part:' .. row[2])
          unused[#unused + 1] = row[2]
        end
      end
    end
    redis.call('HINCRBY', P .. 'meta', 'bytes', -redis.call('HSTRLEN', key, 'd'))
    redis.call('ZREM', P .. 'blocks', id)
    redis.call('UNLINK', key, P .. 'be:' .. id, P .. 'c:' .. id)
    messages = messages + head[3]
  end
end
redis.call('HSET', P .. 'meta', 'purged', string.format('%.0f', highest))
table.insert(unused, 1, string.format('%.0f', messages))
return unused
"""
)

# epoch, session, name, number, bytes: a part of a large message's file
STORE_PART = (
    _CHECK
    + """
local refused = fenced()
if refused then return refused end
redis.call('HSETNX', P .. 'part:' .. ARGV[3], ARGV[4], ARGV[5])
"""
)
