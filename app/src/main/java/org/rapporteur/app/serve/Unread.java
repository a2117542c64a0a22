package org.rapporteur.app.serve;

import java.util.Locale;
import java.util.Map;
import org.eclipse.jetty.http.HttpHeader;
import org.eclipse.jetty.http.HttpStatus;
import org.eclipse.jetty.server.Request;
import org.eclipse.jetty.server.Response;
import org.eclipse.jetty.server.handler.ErrorHandler;
import org.eclipse.jetty.util.Callback;
import org.rapporteur.app.api.Api;
import org.rapporteur.app.web.Answered;
import org.rapporteur.app.web.Problem;

/**
 * Tells of a request that the server itself refuses before any page or operation sees it, such as
 * one with a broken address, in the shape in which all other trouble is told.
 */
final class Unread extends ErrorHandler {
  @Override
  public boolean handle(Request request, Response response, Callback callback) {
    int status = response.getStatus();
    String title = HttpStatus.getMessage(status);
    String detail = "the server does not take this request: " + title.toLowerCase(Locale.ROOT);
    Answered told = Api.trouble(Problem.of(status, title, detail));
    response.getHeaders().put(HttpHeader.CONTENT_TYPE, told.type());
    for (Map.Entry<String, String> header : told.headers().entrySet()) {
      response.getHeaders().put(header.getKey(), header.getValue());
    }
    response.write(true, told.body().buffer(), callback);
    return true;
  }
}
