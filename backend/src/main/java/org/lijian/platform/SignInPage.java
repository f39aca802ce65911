package org.lijian.platform;

import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.http.MediaType;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.util.HtmlUtils;

/** Where an officer gives login and password. */
@Controller
@ConditionalOnProperty(name = "lijian.sign-in.issuer-uri", matchIfMissing = true, havingValue = "none")
class SignInPage {
    private static final String PAGE = """
            <!doctype html>
            <html lang="zh-CN">
            <head>
              <meta charset="utf-8">
              <meta name="viewport" content="width=device-width, initial-scale=1">
              <title>利剑 · 登录</title>
              <style>
                body { font: 16px/1.6 sans-serif; max-width: 20rem; margin: 15vh auto; padding: 0 1rem }
                label, input, button { display: block; width: 100%%; box-sizing: border-box; margin: .4rem 0 }
                input, button { font: inherit; padding: .5rem }
                [role=alert] { color: #b00020 }
              </style>
            </head>
            <body>
              <h1>利剑</h1>
              %s
              <form method="post" action="/sign-in">
                <input type="hidden" name="%s" value="%s">
                <label for="username">用户名</label>
                <input id="username" name="username" autocomplete="username" required autofocus>
                <label for="password">密码</label>
                <input id="password" name="password" type="password" autocomplete="current-password" required>
                <button>登录</button>
              </form>
            </body>
            </html>
            """;

    @GetMapping(path = "/sign-in", produces = MediaType.TEXT_HTML_VALUE + ";charset=UTF-8")
    @ResponseBody
    String page(CsrfToken token, @RequestParam(required = false) @Nullable String error) {
        String alert = error == null ? "" : "<p role=\"alert\">用户名或者密码不正确</p>";
        return PAGE.formatted(
                alert, HtmlUtils.htmlEscape(token.getParameterName()), HtmlUtils.htmlEscape(token.getToken()));
    }
}
