// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "net/body_decoder.h"
#include "net/transfer.h"

#include <curl/curl.h>

#include <memory>

namespace recourse::net {

/// libcurl's handle for one transfer with every setting that keeps it safe and silent about the user. Belongs to the worker thread.
class EasyHandle
{
public:
    explicit EasyHandle(std::shared_ptr<Transfer> transfer);
    ~EasyHandle();
    EasyHandle(const EasyHandle&) = delete;
    EasyHandle& operator=(const EasyHandle&) = delete;

    [[nodiscard]] CURL* get() const { return m_easy; }
    [[nodiscard]] const std::shared_ptr<Transfer>& transfer() const { return m_transfer; }

    /// Fills the transfer's outcome from how libcurl ended it.
    void conclude(CURLcode code);
    /// Fills the outcome of a transfer that is stopped from our side.
    void concludeStopped(base::Code code);

private:
    void setRequest();
    void setSilence();
    void setBounds();
    void setRoute();
    void readCounters();
    [[nodiscard]] base::Error errorOf(CURLcode code) const;
    void takeHeader(const QByteArray& line);
    [[nodiscard]] bool takeBody(const char* bytes, qsizetype count);
    /// Whether somebody reads the body beside that status.
    [[nodiscard]] bool isRead(int status) const;
    /// How the transfer ended, its body's coding included.
    [[nodiscard]] CURLcode endOf(CURLcode code) const;

    static std::size_t onBody(char* data, std::size_t size, std::size_t count, void* self);
    static std::size_t onHeader(char* data, std::size_t size, std::size_t count, void* self);
    static curl_socket_t onOpenSocket(void* self, curlsocktype purpose, curl_sockaddr* address);

    std::shared_ptr<Transfer> m_transfer;
    CURL* m_easy = nullptr;
    curl_slist* m_headers = nullptr;
    qint64 m_headerBytes = 0;
    qint64 m_bodyBytes = 0; ///< as they came
    BodyDecoder m_decoder;
    bool m_tooLarge = false;
    bool m_brokenCoding = false;
    bool m_peerRefused = false;
};

} // namespace recourse::net
