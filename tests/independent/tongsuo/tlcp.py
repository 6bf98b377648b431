"""TLCP (GB/T 38636) by Tongsuo's own libssl, reached through ctypes: what Tengine with `enable_ntls` links, without its HTTP part.

  tlcp.py serve <folder> <upstream port>    TLCP and TLS >= 1.2 on one port; prints the port, then relays each connection
  tlcp.py ask <port> <folder> [<sign> <enc>]  sends standard input, prints protocol and suite, then the answer

The folder holds authority.pem, server-sign.pem/.key, server-enc.pem/.key, tls.pem/.key, and the client's pairs by their names.
A client has to show a certificate of the authority, in TLCP and in TLS.
"""
import ctypes as c
import glob
import importlib.util
import os
import socket
import sys
import threading

package = importlib.util.find_spec("tongsuopy").submodule_search_locations[0]
lib = c.CDLL(glob.glob(os.path.join(package, "backends", "_tongsuo*.so"))[0], mode=c.RTLD_GLOBAL)
for name in ("NTLS_client_method", "TLS_server_method", "SSL_CTX_new", "SSL_new", "SSL_get_current_cipher"):
    getattr(lib, name).restype = c.c_void_p
lib.ERR_get_error.restype = c.c_ulong
lib.ERR_error_string_n.argtypes = (c.c_ulong, c.c_char_p, c.c_size_t)
for name in ("SSL_CIPHER_get_name", "SSL_get_version"):
    getattr(lib, name).restype = c.c_char_p

PEM = 1
VERIFY_PEER, FAIL_WITHOUT_PEER = 1, 2
# As nginx does for `ssl_protocols TLSv1.2 TLSv1.3`. A lowest version instead would shut out TLCP too: its number is 0x0101.
NO_SSL3, NO_TLS1, NO_TLS1_1 = 0x02000000, 0x04000000, 0x10000000
# As in deploy/gm-tls/nginx.conf: the two suites of GB/T 38636 with SM4-GCM, then those with SM4-CBC; ECDHE ones need two client certificates.
SUITES = b"ECC-SM2-SM4-GCM-SM3:ECC-SM2-SM4-CBC-SM3:ECDHE-SM2-SM4-GCM-SM3:ECDHE-SM2-SM4-CBC-SM3:ECDHE-RSA-AES128-GCM-SHA256:ECDHE-RSA-AES256-GCM-SHA384"


def reason():
    """Of the failure that lies first in OpenSSL's queue."""
    text = c.create_string_buffer(256)
    lib.ERR_error_string_n(lib.ERR_get_error(), text, len(text))
    return text.value.decode()


def must(result, what):
    if result != 1:
        raise SystemExit(f"{what} failed: {reason()}")


def context(method, folder, pair):
    ctx = c.c_void_p(lib.SSL_CTX_new(c.c_void_p(method)))
    lib.SSL_CTX_enable_ntls(ctx)
    must(lib.SSL_CTX_set_cipher_list(ctx, SUITES), "suites")
    authority = os.path.join(folder, "authority.pem").encode()
    must(lib.SSL_CTX_load_verify_locations(ctx, authority, None), "authority")
    for use, name in zip(("sign", "enc"), pair):
        at = os.path.join(folder, name)
        must(getattr(lib, f"SSL_CTX_use_{use}_certificate_file")(ctx, f"{at}.pem".encode(), PEM), name)
        must(getattr(lib, f"SSL_CTX_use_{use}_PrivateKey_file")(ctx, f"{at}.key".encode(), PEM), name)
    return ctx


def server_context(folder):
    ctx = context(lib.TLS_server_method(), folder, ("server-sign", "server-enc"))
    at = os.path.join(folder, "tls").encode()
    must(lib.SSL_CTX_use_certificate_file(ctx, at + b".pem", PEM), "tls certificate")
    must(lib.SSL_CTX_use_PrivateKey_file(ctx, at + b".key", PEM), "tls key")
    lib.SSL_CTX_set_options(ctx, c.c_ulong(NO_SSL3 | NO_TLS1 | NO_TLS1_1))
    lib.SSL_CTX_set_verify(ctx, VERIFY_PEER | FAIL_WITHOUT_PEER, None)
    return ctx


def session(ctx, connection):
    ssl = c.c_void_p(lib.SSL_new(ctx))
    lib.SSL_set_fd(ssl, connection.fileno())
    return ssl


def read(ssl):
    buffer = c.create_string_buffer(16384)
    count = lib.SSL_read(ssl, buffer, len(buffer))
    return buffer.raw[:count] if count > 0 else b""


def relay(ctx, connection, upstream):
    """One request, one answer: the client half-closes nothing, so the answer's end is the end."""
    ssl = session(ctx, connection)
    if lib.SSL_accept(ssl) == 1:
        with socket.create_connection(("127.0.0.1", upstream)) as behind:
            behind.sendall(read(ssl))
            while part := behind.recv(16384):
                lib.SSL_write(ssl, part, len(part))
        lib.SSL_shutdown(ssl)
    else:
        print(f"refused: {reason()}", file=sys.stderr, flush=True)
    connection.close()


def serve(folder, upstream):
    ctx = server_context(folder)
    listener = socket.create_server(("127.0.0.1", 0))
    print(listener.getsockname()[1], flush=True)
    while True:
        connection, _ = listener.accept()
        threading.Thread(target=relay, args=(ctx, connection, upstream), daemon=True).start()


def ask(port, folder, *pair):
    ctx = context(lib.NTLS_client_method(), folder, pair)
    lib.SSL_CTX_set_verify(ctx, VERIFY_PEER, None)
    with socket.create_connection(("127.0.0.1", port)) as connection:
        ssl = session(ctx, connection)
        must(lib.SSL_connect(ssl), "handshake")
        request = sys.stdin.buffer.read()
        must(lib.SSL_write(ssl, request, len(request)) == len(request), "write")
        suite = lib.SSL_CIPHER_get_name(c.c_void_p(lib.SSL_get_current_cipher(ssl))).decode()
        answer = b"".join(iter(lambda: read(ssl), b""))
        if not answer:
            raise SystemExit("no answer")
        print(lib.SSL_get_version(ssl).decode(), suite, flush=True)
        sys.stdout.buffer.write(answer)


if sys.argv[1] == "serve":
    serve(sys.argv[2], int(sys.argv[3]))
else:
    ask(int(sys.argv[2]), *sys.argv[3:])
