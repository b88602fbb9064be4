package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.View;

/** The page of a one-time link, where a person chooses a password and is signed in. */
@Controller
@RequestMapping("/welcome/{token}")
class WelcomeController {

    private final Welcome welcome;
    private final Entrance entrance;
    private final Templates templates;

    WelcomeController(Welcome welcome, Entrance entrance, Templates templates) {
        this.welcome = welcome;
        this.entrance = entrance;
        this.templates = templates;
    }

    @GetMapping
    View show(@PathVariable String token, Chrome chrome) {
        return page(token, null, chrome);
    }

    @PostMapping
    View choose(
            @PathVariable String token,
            NewPasswordForm form,
            Chrome chrome,
            HttpServletRequest request,
            HttpServletResponse response) {
        return switch (welcome.choose(new Secret(token), form)) {
            case PasswordResult.Chosen(Member member) -> {
                entrance.admit(member, request, response);
                yield ReturnPath.HOME.redirect();
            }
            case PasswordResult.Objected(String sentence) -> page(token, sentence, chrome);
            case PasswordResult.LinkGone() -> gone(chrome);
        };
    }

    private View page(String token, @Nullable String problem, Chrome chrome) {
        var status = problem == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT;
        return welcome.holder(new Secret(token))
                .<View>map(member ->
                        new Html(templates.securityWelcome(WelcomePage.of(member, token, problem), chrome), status))
                .orElseGet(() -> gone(chrome));
    }

    private View gone(Chrome chrome) {
        return new Html(templates.securityGone(chrome), HttpStatus.GONE);
    }
}
