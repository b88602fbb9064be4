package org.preceptor.web.security;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.preceptor.web.page.Chrome;
import org.preceptor.web.page.Html;
import org.preceptor.web.templates.Templates;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.View;

/** The sign-in page. */
@Controller
@RequestMapping("/login")
class SignInController {

    private static final String WRONG = "The e-mail address or the password is not right.";

    private final SignIn signIn;
    private final Entrance entrance;
    private final Templates templates;

    SignInController(SignIn signIn, Entrance entrance, Templates templates) {
        this.signIn = signIn;
        this.entrance = entrance;
        this.templates = templates;
    }

    @GetMapping
    View ask(
            @RequestParam(required = false) @Nullable String after,
            @RequestParam(required = false) @Nullable String next,
            @AuthenticationPrincipal @Nullable Member member,
            Chrome chrome) {
        var wanted = ReturnPath.parse(next);
        if (member != null) {
            return wanted.redirect();
        }
        var notice = LoginNotice.of(after).orElse(null);
        return new Html(templates.securityLogin(SignInPage.asked(wanted, notice), chrome));
    }

    @PostMapping
    View attempt(SignInForm form, Chrome chrome, HttpServletRequest request, HttpServletResponse response) {
        return switch (signIn.attempt(form.credentials(), entrance.origin(request))) {
            case SignInResult.Admitted(Member member) -> {
                entrance.admit(member, request, response);
                yield form.returnPath().redirect();
            }
            case SignInResult.Refused() -> again(form, WRONG, HttpStatus.UNAUTHORIZED, chrome);
            case SignInResult.Slowed(Duration pause) -> {
                response.setHeader(HttpHeaders.RETRY_AFTER, Long.toString(SignInPage.seconds(pause)));
                yield again(form, SignInPage.slowed(pause), HttpStatus.TOO_MANY_REQUESTS, chrome);
            }
            case SignInResult.Busy() -> again(form, TooManyAtOnce.SENTENCE, HttpStatus.SERVICE_UNAVAILABLE, chrome);
        };
    }

    private View again(SignInForm form, String problem, HttpStatus status, Chrome chrome) {
        return new Html(templates.securityLogin(SignInPage.again(form, problem), chrome), status);
    }
}
