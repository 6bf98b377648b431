"""Identity tokens recomputed from docs/reference/demographics.md with Python's standard library alone.

Input: JSON lines {secret, kind, segment, token}. Output: {"tokens": n, "mismatches": n}.
"""

import base64
import hashlib
import json
import sys

P = 0xFFFFFFFF00000001000000000000000000000000FFFFFFFFFFFFFFFFFFFFFFFF
N = 0xFFFFFFFF00000000FFFFFFFFFFFFFFFFBCE6FAADA7179E84F3B9CAC2FC632551
B = 0x5AC635D8AA3A93E7B3EBBD55769886BC651D06B0CC53B0F63BCE3C3E27D2604B
SUITE = b"JHC-TOK-1"


def sm3(data):
    return hashlib.new("sm3", data).digest()


def add(p, q):
    if p is None:
        return q
    if q is None:
        return p
    (x1, y1), (x2, y2) = p, q
    if x1 == x2:
        if (y1 + y2) % P == 0:
            return None
        slope = (3 * x1 * x1 - 3) * pow(2 * y1, -1, P) % P
    else:
        slope = (y2 - y1) * pow(x2 - x1, -1, P) % P
    x3 = (slope * slope - x1 - x2) % P
    return x3, (slope * (x1 - x3) - y1) % P


def multiply(k, point):
    total = None
    while k:
        if k & 1:
            total = add(total, point)
        point = add(point, point)
        k >>= 1
    return total


def map_to_point(kind, segment):
    prefix = SUITE + b"/point\0" + kind + b"\0" + segment
    for i in range(256):
        x = int.from_bytes(sm3(prefix + i.to_bytes(4, "big")), "big")
        square = (x**3 - 3 * x + B) % P
        y = pow(square, (P + 1) // 4, P)
        if x < P and y * y % P == square:
            return x, y
    raise ValueError("no point")


def scalar_of(secret):
    wide = b"".join(sm3(SUITE + b"/key/" + number + b"\0" + secret) for number in (b"1", b"2"))
    return int.from_bytes(wide, "big") % (N - 1) + 1


def token_of(secret, kind, segment):
    x, _ = multiply(scalar_of(secret), map_to_point(kind, segment))
    digest = sm3(SUITE + b"/token\0" + kind + b"\0" + segment + b"\0" + x.to_bytes(32, "big"))
    return base64.urlsafe_b64encode(digest[:12]).decode()


lines = [json.loads(line) for line in sys.stdin.read().splitlines() if line]
wrong = sum(token_of(l["secret"].encode(), l["kind"].encode(), l["segment"].encode()) != l["token"] for l in lines)
print(json.dumps({"tokens": len(lines), "mismatches": wrong}))
