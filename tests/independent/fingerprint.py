#!/usr/bin/env python3
"""Second implementation of docs/reference/fingerprint.md and on-chain-structure.md, sections 1 to 3, standard library only.

Reads JSON lines (files or standard input) and recomputes everything that is hashed:
  {"kind":"record" (may be left out), "header", "fields", "seed", "fingerprint", "leafCount"?, "entry"?, "localPatientId"?, "localEncounterId"?,
   "patientCommitment"?, "encounterCommitment"?, "centreRow"?, "masterSalt"?, "collectorKey"?, "contentDigest"?}
  {"kind":"batch", "source", "firstSeq", "lastSeq", "entries", "root", "batchId", "callData"?, "path"?}
Prints one JSON line {"records", "batches", "mismatches"}; each mismatch goes to standard error with its line number.
Ends with 0 where all agree, 1 where something differs, 2 where nothing was checked.
"""
import hashlib
import hmac
import json
import struct
import sys
import unicodedata


def sm3(data):
    return hashlib.new('sm3', data).digest()


def u32(number):
    return struct.pack('>I', number)


def u64(number):
    return struct.pack('>Q', number)


SHORT = {'\b': '\\b', '\t': '\\t', '\n': '\\n', '\f': '\\f', '\r': '\\r', '"': '\\"', '\\': '\\\\'}


def quote(text):
    if '\0' in text:
        raise ValueError('U+0000')
    out = []
    for char in unicodedata.normalize('NFC', text):
        if char in SHORT:
            out.append(SHORT[char])
        elif char < ' ':
            out.append('\\u%04x' % ord(char))
        else:
            out.append(char)
    return '"' + ''.join(out) + '"'


def canonical(value):
    """C(x) as bytes; encoding refuses unpaired surrogates."""
    def write(part):
        if isinstance(part, str):
            return quote(part)
        if not isinstance(part, dict):
            raise ValueError('only text and objects are canonical')
        return '{' + ','.join('"' + name + '":' + write(part[name]) for name in sorted(part)) + '}'
    return write(value).encode('utf-8')


def canonical_field(field):
    kept = {k: v for k, v in field.items() if k in ('element', 'group', 'occurrence', 'text') or v}
    if not kept['text'] or not set(kept) <= {'code', 'element', 'group', 'occurrence', 'system', 'text', 'unit'}:
        raise ValueError('field')
    return canonical(kept)


def ordered(fields):
    def key(field):
        return field['group'].encode(), int(field['occurrence']), field['element'].encode()
    if len({key(field) for field in fields}) != len(fields):
        raise ValueError('two fields of one name')
    return [canonical_field(field) for field in sorted(fields, key=key)]


def fingerprint(header, fields, seed):
    forms = ordered(fields)
    count = 16
    while count < len(forms):
        count *= 2
    level = []
    for i in range(count):
        salt = sm3(b'\x02' + seed + u32(i))
        level.append(sm3(b'\x00' + salt + forms[i]) if i < len(forms) else sm3(b'\x03' + salt))
    while len(level) > 1:
        level = [sm3(b'\x01' + level[i] + level[i + 1]) for i in range(0, len(level), 2)]
    head = canonical(header)
    return sm3(b'\x04' + u32(len(head)) + head + u32(count) + level[0]).hex(), count


def commit(salt, text):
    return sm3(b'\x05' + salt + unicodedata.normalize('NFC', text).encode('utf-8')).hex()


def batch_tree(leaves):
    if len(leaves) == 1:
        return leaves[0]
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    return sm3(b'\x11' + batch_tree(leaves[:split]) + batch_tree(leaves[split:]))


def batch_path(leaves, index):
    if len(leaves) == 1:
        return []
    split = 1
    while split * 2 < len(leaves):
        split *= 2
    if index < split:
        return batch_path(leaves[:split], index) + [batch_tree(leaves[split:]).hex()]
    return batch_path(leaves[split:], index - split) + [batch_tree(leaves[:split]).hex()]


def check_record(line):
    seed = bytes.fromhex(line['seed'])
    print_, count = fingerprint(line['header'], line['fields'], seed)
    yield 'fingerprint', print_, line['fingerprint']
    if 'leafCount' in line:
        yield 'leafCount', count, line['leafCount']
    if 'contentDigest' in line:
        content = b'[' + b','.join(ordered(line['fields'])) + b']'
        yield 'contentDigest', hmac.new(bytes.fromhex(line['collectorKey']), content, 'sm3').hexdigest(), line['contentDigest']
    patient, encounter = (sm3(b'\x06' + seed + kind) for kind in (b'patient', b'encounter'))
    if 'patientCommitment' in line:
        yield 'patientCommitment', commit(patient, line['localPatientId']), line['patientCommitment']
    if 'encounterCommitment' in line:
        yield 'encounterCommitment', commit(encounter, line['localEncounterId']), line['encounterCommitment']
    if 'entry' not in line:
        return
    entry = json.loads(line['entry'])
    yield 'entry bytes', canonical(entry), line['entry'].encode('utf-8')
    yield 'entry.fingerprint', print_, entry['fingerprint']
    yield 'entry.leafCount', str(count), entry['leafCount']
    for member, value in line['header'].items():
        yield 'entry.' + member, value, entry[member]
    if 'localPatientId' in line:
        yield 'entry.patient', commit(patient, line['localPatientId']), entry['patient']
    if 'localEncounterId' in line:
        yield 'entry.encounter', commit(encounter, line['localEncounterId']), entry['encounter']
    if 'masterSalt' in line:
        yield 'entry.master', commit(bytes.fromhex(line['masterSalt']), canonical(line['centreRow']).decode('utf-8')), entry['master']


def check_batch(line):
    entries = [entry.encode('utf-8') for entry in line['entries']]
    leaves = [sm3(b'\x10' + entry) for entry in entries]
    root = sm3(b'\x12' + u32(len(leaves)) + batch_tree(leaves))
    source = line['source'].encode('utf-8')
    identity = sm3(b'\x13' + u32(len(source)) + source + u64(line['firstSeq']) + u64(line['lastSeq']) + root)
    yield 'root', root.hex(), line['root']
    yield 'batchId', identity.hex(), line['batchId']
    if 'callData' in line:
        yield 'callData', b''.join(u32(len(entry)) + entry for entry in entries).hex(), line['callData']
    if 'path' in line:
        yield 'path', batch_path(leaves, line['path']['index']), line['path']['path']


def check_changes(line):
    records = [record.encode('utf-8') for record in line['records']]
    for number, record in enumerate(records):
        change = json.loads(record)
        yield 'record %d bytes' % number, canonical(change), record
        yield 'record %d seq' % number, change['seq'], str(line['firstSeq'] + number)
        yield 'record %d stream' % number, change['stream'], line['stream']
    leaves = [sm3(b'\x14' + record) for record in records]
    root = sm3(b'\x12' + u32(len(leaves)) + batch_tree(leaves))
    stream = line['stream'].encode('utf-8')
    last = line['firstSeq'] + len(leaves) - 1
    yield 'root', root.hex(), line['root']
    yield 'batchId', sm3(b'\x13' + u32(len(stream)) + stream + u64(line['firstSeq']) + u64(last) + root).hex(), line['batchId']
    if 'path' in line:
        yield 'path', batch_path(leaves, line['path']['index']), line['path']['path']


CHECKS = {'record': (check_record, 'records'), 'batch': (check_batch, 'batches'), 'changes': (check_changes, 'batches')}


def main(names):
    counts = {'records': 0, 'batches': 0, 'mismatches': 0}
    for name in names or ['-']:
        with (sys.stdin if name == '-' else open(name, encoding='utf-8')) as lines:
            for number, text in enumerate(lines, 1):
                line = json.loads(text)
                check, counted = CHECKS[line.get('kind', 'record')]
                counts[counted] += 1
                try:
                    wrong = [what for what, ours, theirs in check(line) if ours != theirs]
                except (ValueError, KeyError, UnicodeError) as problem:
                    wrong = ['%s: %s' % (type(problem).__name__, problem)]
                if wrong:
                    counts['mismatches'] += 1
                    print('%s line %d: %s' % (name, number, ', '.join(wrong)), file=sys.stderr)
    print(json.dumps(counts))
    if counts['mismatches']:
        return 1
    return 0 if counts['records'] + counts['batches'] else 2


if __name__ == '__main__':
    sys.exit(main(sys.argv[1:]))
