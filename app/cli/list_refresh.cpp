// SPDX-License-Identifier: GPL-3.0-or-later
#include "list_refresh.h"

#include "base/file_refusal.h"
#include "json_views.h"
#include "text_views.h"

namespace recourse::cli {

namespace {

using session::FeedView;

int report(Program& program, const std::vector<FeedView>& views)
{
    const int printed = program.options.json ? program.succeeded(QJsonValue(arrayOf(views))) : program.succeeded(toText(views));
    for (const FeedView& view : views) {
        if (view.error)
            return base::exitStatus(view.error->code);
    }
    return printed;
}

base::Result<QMap<QString, QUrl>> urlsOf(const ListChoice& choice)
{
    const auto fields = fieldsOf(choice.urls);
    if (!fields)
        return fields.error();
    QMap<QString, QUrl> urls;
    for (auto field = fields->cbegin(); field != fields->cend(); ++field) {
        const QUrl url(field.value(), QUrl::StrictMode);
        if (!url.isValid() || url.scheme().isEmpty())
            return base::fail(base::Code::BadArgument, QStringLiteral("--feed-url ") + field.key());
        urls.insert(field.key(), url);
    }
    return urls;
}

} // namespace

int refreshLists(Program& program, const ListChoice& choice,
    const std::function<session::Job<std::vector<FeedView>>(session::Session& session, const QStringList& ids)>& refresh)
{
    const auto urls = urlsOf(choice);
    if (!urls)
        return program.failed(urls.error());
    session::Session& session = program.session(*urls);
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    QStringList ids;
    for (const std::string& list : choice.lists)
        ids << text(list);
    const auto views = program.wait(refresh(session, ids));
    if (!views)
        return program.failed(views.error());
    if (views->size() == 1 && views->front().error)
        return program.failed(*views->front().error);
    return report(program, *views);
}

int refusedFile(Program& program, const base::Error& error)
{
    QString message = base::fileRefusalText(error);
    if (error.code == base::Code::FeedShrunk)
        message += QStringLiteral(" If it is meant to replace that, import it with --replace.");
    if (program.options.json) {
        QJsonObject object = errorObject(error);
        object.insert(QStringLiteral("message"), message);
        const int printed = program.succeeded(QJsonValue(QJsonObject{{QStringLiteral("error"), object}}));
        if (printed != 0)
            return printed;
    } else {
        program.note(message);
    }
    return base::fileRefusalStatus(error);
}

int takeList(Program& program, const std::function<session::Job<FeedView>(session::Session& session)>& take)
{
    if (const auto unlocked = program.unlock(); !unlocked)
        return program.failed(unlocked.error());
    const auto view = program.wait(take(program.session()));
    if (!view)
        return program.failed(view.error());
    if (view->error)
        return refusedFile(program, *view->error);
    return report(program, {*view});
}

} // namespace recourse::cli
