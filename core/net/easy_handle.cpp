// SPDX-License-Identifier: GPL-3.0-or-later
#include "net/easy_handle.h"

#include "base/detail.h"

namespace recourse::net {

using base::Code;
using base::Detail;
using base::fail;

namespace {

/// Heads of honest servers are below 10 KB; libcurl before 8.3 takes any number of lines.
constexpr qint64 kHeaderBytes = 256 * 1024;
/// A validator is sent back on every refresh: longer ones are not kept.
constexpr qsizetype kValidatorBytes = 512;
constexpr int kOk = 200;
constexpr int kNotFound = 404;

qint64 counter(CURL* easy, CURLINFO what)
{
    curl_off_t value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : 0;
}

qint64 number(CURL* easy, CURLINFO what)
{
    long value = 0;
    return curl_easy_getinfo(easy, what, &value) == CURLE_OK ? value : 0;
}

/// What a server says when it is busy or stumbles; the next answer may be another one.
bool isPassing(int status)
{
    return status == 429 || status == 500 || status == 502 || status == 503 || status == 504;
}

} // namespace

EasyHandle::EasyHandle(std::shared_ptr<Transfer> transfer)
    : m_transfer(std::move(transfer))
    , m_easy(curl_easy_init())
    , m_decoder(m_transfer->order.limits.bodyBytes)
{
    if (!m_easy)
        return;
    setRequest();
    setSilence();
    setBounds();
    setRoute();
}

EasyHandle::~EasyHandle()
{
    curl_easy_cleanup(m_easy);
    curl_slist_free_all(m_headers);
}

void EasyHandle::setRequest()
{
    const TransferOrder& order = m_transfer->order;
    for (const QByteArray& header : order.headers)
        m_headers = curl_slist_append(m_headers, header.constData());
    curl_easy_setopt(m_easy, CURLOPT_PRIVATE, this);
    curl_easy_setopt(m_easy, CURLOPT_URL, order.url.text.constData());
    curl_easy_setopt(m_easy, CURLOPT_HTTPGET, 1L);
    if (order.wire == Wire::Text)
        curl_easy_setopt(m_easy, CURLOPT_HTTP_VERSION, static_cast<long>(CURL_HTTP_VERSION_1_1));
    curl_easy_setopt(m_easy, CURLOPT_HTTPHEADER, m_headers);
    curl_easy_setopt(m_easy, CURLOPT_USERAGENT, order.userAgent.constData());
    curl_easy_setopt(m_easy, CURLOPT_ACCEPT_ENCODING, "gzip");
    curl_easy_setopt(m_easy, CURLOPT_HTTP_CONTENT_DECODING, 0L); // `BodyDecoder` does it
    curl_easy_setopt(m_easy, CURLOPT_WRITEFUNCTION, &EasyHandle::onBody);
    curl_easy_setopt(m_easy, CURLOPT_WRITEDATA, this);
    curl_easy_setopt(m_easy, CURLOPT_HEADERFUNCTION, &EasyHandle::onHeader);
    curl_easy_setopt(m_easy, CURLOPT_HEADERDATA, this);
}

void EasyHandle::setSilence()
{
    // Redirects are followed by the client itself, which checks and records each.
    curl_easy_setopt(m_easy, CURLOPT_FOLLOWLOCATION, 0L);
    curl_easy_setopt(m_easy, CURLOPT_PROTOCOLS_STR, m_transfer->order.url.encrypted ? "https" : "http");
    curl_easy_setopt(m_easy, CURLOPT_NETRC, CURL_NETRC_IGNORED);
    curl_easy_setopt(m_easy, CURLOPT_HTTPAUTH, CURLAUTH_NONE);
    curl_easy_setopt(m_easy, CURLOPT_SSLVERSION, CURL_SSLVERSION_TLSv1_2);
    curl_easy_setopt(m_easy, CURLOPT_NOSIGNAL, 1L);
#if LIBCURL_VERSION_NUM >= 0x075700
    // Cancelling must not wait for the system's name lookup.
    curl_easy_setopt(m_easy, CURLOPT_QUICK_EXIT, 1L);
#endif
}

void EasyHandle::setBounds()
{
    const HttpLimits& limits = m_transfer->order.limits;
    curl_easy_setopt(m_easy, CURLOPT_MAXFILESIZE_LARGE, static_cast<curl_off_t>(limits.bodyBytes));
    curl_easy_setopt(m_easy, CURLOPT_CONNECTTIMEOUT_MS, static_cast<long>(limits.connectMs));
    curl_easy_setopt(m_easy, CURLOPT_TIMEOUT_MS, static_cast<long>(m_transfer->order.totalMs));
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_LIMIT, static_cast<long>(limits.lowSpeedBytesPerSecond));
    curl_easy_setopt(m_easy, CURLOPT_LOW_SPEED_TIME, static_cast<long>(limits.lowSpeedSeconds));
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETFUNCTION, &EasyHandle::onOpenSocket);
    curl_easy_setopt(m_easy, CURLOPT_OPENSOCKETDATA, this);
}

void EasyHandle::setRoute()
{
    // Empty strings, so that neither proxy nor exceptions to it come from environment variables.
    const ProxyRoute& route = m_transfer->order.proxy;
    curl_easy_setopt(m_easy, CURLOPT_PROXY, route.address.constData());
    curl_easy_setopt(m_easy, CURLOPT_NOPROXY, "");
    curl_easy_setopt(m_easy, CURLOPT_SUPPRESS_CONNECT_HEADERS, 1L);
    if (route.user.isEmpty())
        return;
    curl_easy_setopt(m_easy, CURLOPT_SOCKS5_AUTH, CURLAUTH_BASIC);
    curl_easy_setopt(m_easy, CURLOPT_PROXYUSERNAME, route.user.constData());
    curl_easy_setopt(m_easy, CURLOPT_PROXYPASSWORD, route.password.constData());
}

std::size_t EasyHandle::onBody(char* data, std::size_t size, std::size_t count, void* self)
{
    auto* handle = static_cast<EasyHandle*>(self);
    return handle->takeBody(data, static_cast<qsizetype>(size * count)) ? size * count : 0;
}

std::size_t EasyHandle::onHeader(char* data, std::size_t size, std::size_t count, void* self)
{
    auto* handle = static_cast<EasyHandle*>(self);
    const auto bytes = static_cast<qsizetype>(size * count);
    handle->m_headerBytes += bytes;
    if (handle->m_headerBytes > kHeaderBytes) {
        handle->m_tooLarge = true;
        return 0;
    }
    handle->takeHeader(QByteArray::fromRawData(data, bytes));
    return size * count;
}

curl_socket_t EasyHandle::onOpenSocket(void* self, curlsocktype, curl_sockaddr* address)
{
    auto* handle = static_cast<EasyHandle*>(self);
    const TransferOrder& order = handle->m_transfer->order;
    const PeerRule rule = order.proxy.address.isEmpty() ? order.url.peerRule() : PeerRule::ProxyOnly;
    if (!peerAllowed(rule, &address->addr)) {
        handle->m_peerRefused = true;
        return CURL_SOCKET_BAD;
    }
#ifdef SOCK_CLOEXEC
    return socket(address->family, address->socktype | SOCK_CLOEXEC, address->protocol); // programs we start must not inherit it
#else
    return socket(address->family, address->socktype, address->protocol);
#endif
}

bool EasyHandle::takeBody(const char* bytes, qsizetype count)
{
    Transfer& transfer = *m_transfer;
    m_bodyBytes += count;
    transfer.received.store(m_bodyBytes, std::memory_order_relaxed);
    transfer.announced.store(counter(m_easy, CURLINFO_CONTENT_LENGTH_DOWNLOAD_T), std::memory_order_relaxed);
    if (!isRead(static_cast<int>(number(m_easy, CURLINFO_RESPONSE_CODE)))) { // nobody reads what stands beside an error
        m_tooLarge = m_bodyBytes > transfer.order.limits.bodyBytes;
        return !m_tooLarge;
    }
    const BodyDecoder::Taken taken = m_decoder.take(bytes, count, transfer.outcome.body);
    m_tooLarge = taken == BodyDecoder::Taken::TooLarge;
    m_brokenCoding = taken == BodyDecoder::Taken::Broken;
    return taken == BodyDecoder::Taken::Well;
}

bool EasyHandle::isRead(int status) const
{
    return status == kOk || (status == kNotFound && m_transfer->order.takesNotFound);
}

void EasyHandle::takeHeader(const QByteArray& line)
{
    TransferOutcome& outcome = m_transfer->outcome;
    if (line.startsWith("HTTP/")) {
        // A new head: what a proxy or an interim answer said does not count.
        outcome.etag.clear();
        outcome.lastModified.clear();
        outcome.contentType.clear();
        m_decoder.forgetCodings();
        return;
    }
    const qsizetype colon = line.indexOf(':');
    const QByteArray name = line.left(colon).trimmed().toLower();
    if (name == "content-encoding")
        m_decoder.addCoding(line.mid(colon + 1));
    if (colon <= 0 || line.size() - colon > kValidatorBytes)
        return;
    const QString value = QString::fromLatin1(line.mid(colon + 1).trimmed());
    if (name == "etag")
        outcome.etag = value;
    else if (name == "last-modified")
        outcome.lastModified = value;
    else if (name == "content-type")
        outcome.contentType = value;
}

void EasyHandle::readCounters()
{
    TransferOutcome& outcome = m_transfer->outcome;
    outcome.sentBytes = number(m_easy, CURLINFO_REQUEST_SIZE);
    outcome.receivedBytes = number(m_easy, CURLINFO_HEADER_SIZE) + counter(m_easy, CURLINFO_SIZE_DOWNLOAD_T);
    outcome.status = static_cast<int>(number(m_easy, CURLINFO_RESPONSE_CODE));
}

CURLcode EasyHandle::endOf(CURLcode code) const
{
    if (m_brokenCoding)
        return CURLE_BAD_CONTENT_ENCODING;
    const bool cut = isRead(m_transfer->outcome.status) && !m_decoder.isWhole();
    return code == CURLE_OK && cut ? CURLE_PARTIAL_FILE : code;
}

void EasyHandle::conclude(CURLcode ended)
{
    readCounters();
    TransferOutcome& outcome = m_transfer->outcome;
    const CURLcode code = endOf(ended);
    if (code != CURLE_OK) {
        outcome.error = errorOf(code);
        const bool brokeOff = code == CURLE_PARTIAL_FILE || code == CURLE_RECV_ERROR || code == CURLE_SEND_ERROR || code == CURLE_GOT_NOTHING
            || code == CURLE_HTTP2 || code == CURLE_HTTP2_STREAM;
        outcome.retry = brokeOff && outcome.error->code == Code::NetPartial ? Retry::MayHelp : Retry::Never;
        outcome.body.clear();
        return;
    }
    char* redirect = nullptr;
    if (curl_easy_getinfo(m_easy, CURLINFO_REDIRECT_URL, &redirect) == CURLE_OK && redirect)
        outcome.redirect = redirect;
    const qint64 wait = counter(m_easy, CURLINFO_RETRY_AFTER);
    outcome.retryAfterSeconds = wait > 0 ? wait : -1;
    if (isPassing(outcome.status))
        outcome.retry = Retry::MayHelp;
}

void EasyHandle::concludeStopped(Code code)
{
    readCounters();
    m_transfer->outcome.error = fail(code, m_transfer->order.url.host);
    m_transfer->outcome.body.clear();
}

base::Error EasyHandle::errorOf(CURLcode code) const
{
    const QString host = m_transfer->order.url.host;
    const bool proxied = !m_transfer->order.proxy.address.isEmpty();
    const qint64 connectStatus = number(m_easy, CURLINFO_HTTP_CONNECTCODE);
    const auto because = [&] { return QStringLiteral("%1: %2").arg(host, QString::fromLatin1(curl_easy_strerror(code))); };
    if (m_tooLarge || code == CURLE_FILESIZE_EXCEEDED)
        return fail(Code::NetTooLarge, Detail::tr("%1, more than %2 bytes").arg(host).arg(m_transfer->order.limits.bodyBytes));
    if (m_peerRefused && code == CURLE_COULDNT_CONNECT)
        return fail(Code::NetForbiddenUrl, Detail::tr("%1 leads to an address that is not public").arg(host));
    if (proxied && (code == CURLE_COULDNT_CONNECT || code == CURLE_PROXY || code == CURLE_COULDNT_RESOLVE_PROXY || connectStatus >= 300))
        return fail(Code::NetProxy, because());
    switch (code) {
    case CURLE_COULDNT_RESOLVE_HOST:
    case CURLE_COULDNT_CONNECT:
        return fail(Code::NetUnreachable, because());
    case CURLE_OPERATION_TIMEDOUT:
        return fail(Code::NetTimeout, host);
    case CURLE_SSL_CONNECT_ERROR:
    case CURLE_PEER_FAILED_VERIFICATION:
    case CURLE_SSL_CACERT_BADFILE:
    case CURLE_SSL_CERTPROBLEM:
    case CURLE_SSL_CIPHER:
    case CURLE_SSL_INVALIDCERTSTATUS:
    case CURLE_SSL_ISSUER_ERROR:
    case CURLE_SSL_PINNEDPUBKEYNOTMATCH:
    case CURLE_USE_SSL_FAILED:
        return fail(Code::NetTls, because());
    default:
        return fail(Code::NetPartial, because());
    }
}

} // namespace recourse::net
