package org.lijian.platform;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.lijian.platform.FirstAnswers.Key;
import org.lijian.shared.Sha256;
import org.springframework.core.Ordered;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerAdapter;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerAdapter;
import org.springframework.web.util.ContentCachingResponseWrapper;

/**
 * Lets commands be sent twice and lose races. A POST that comes with an {@code Idempotency-Key} runs in one transaction with the row of
 * its key: a twin waits at the unique index and gets the first answer, and an answer that refuses leaves nothing behind. A command that
 * failed only because another was faster is done again. The answer goes out after the commit.
 */
@Component
class Commands implements HandlerAdapter, Ordered {
    private static final Set<String> READS = Set.of("GET", "HEAD", "OPTIONS", "TRACE");
    private static final int ATTEMPTS = 5;

    private final RequestMappingHandlerAdapter controllers;
    private final FirstAnswers answers;
    private final TransactionTemplate transaction;

    Commands(RequestMappingHandlerAdapter controllers, FirstAnswers answers, PlatformTransactionManager transactions) {
        this.controllers = controllers;
        this.answers = answers;
        this.transaction = new TransactionTemplate(transactions);
    }

    @Override
    public int getOrder() {
        return HIGHEST_PRECEDENCE;
    }

    @Override
    public boolean supports(Object handler) {
        return handler instanceof HandlerMethod;
    }

    @Override
    public @Nullable ModelAndView handle(HttpServletRequest request, HttpServletResponse response, Object handler)
            throws Exception {
        if (!isCommand(request)) {
            return controllers.handle(request, response, handler);
        }
        byte[] body = request.getInputStream().readAllBytes();
        ContentCachingResponseWrapper answer = new ContentCachingResponseWrapper(response);
        answer(
                new Command(new ReadAgain(request, body), answer, handler),
                repeatsByItself(handler) ? null : key(request, body));
        answer.copyBodyToResponse();
        return null;
    }

    private static boolean repeatsByItself(Object handler) {
        return handler instanceof HandlerMethod method && method.hasMethodAnnotation(RepeatsByItself.class);
    }

    /** JSON sent to change something; bytes of evidence are put straight through. */
    private static boolean isCommand(HttpServletRequest request) {
        String type = request.getContentType();
        return !READS.contains(request.getMethod())
                && request.getRequestURI().startsWith("/api/v1/")
                && (type == null || type.contains("json"));
    }

    private void answer(Command command, @Nullable Key key) throws Exception {
        for (int attempt = 1; ; attempt++) {
            try {
                if (key == null) {
                    controllers.handle(command.request(), command.answer(), command.handler());
                } else {
                    once(command, key);
                }
                return;
            } catch (Exception failed) {
                if (attempt == ATTEMPTS || !Contention.isBehind(failed)) {
                    throw failed;
                }
                command.answer().reset();
            }
        }
    }

    private void once(Command command, Key key) throws Exception {
        try {
            transaction.executeWithoutResult(status -> {
                if (!answers.isFirst(key)) {
                    replay(command, key);
                    status.setRollbackOnly();
                } else if (!run(command)) {
                    status.setRollbackOnly();
                } else {
                    answers.keep(key, command.answer());
                }
            });
        } catch (Failed failed) {
            throw failed.why;
        }
    }

    private boolean run(Command command) {
        try {
            controllers.handle(command.request(), command.answer(), command.handler());
            return command.answer().getStatus() < 400;
        } catch (RuntimeException failed) {
            throw failed;
        } catch (Exception failed) {
            throw new Failed(failed);
        }
    }

    private void replay(Command command, Key key) {
        FirstAnswer first = answers.find(key);
        if (first == null) {
            throw PlatformRefusal.CONCURRENT_CHANGE.with();
        }
        if (!first.answers(key.requestSha256())) {
            throw PlatformRefusal.KEY_REUSED.with();
        }
        try {
            first.writeTo(command.answer(), key);
        } catch (IOException failed) {
            throw new Failed(failed);
        }
    }

    private static @Nullable Key key(HttpServletRequest request, byte[] body) {
        String text = request.getHeader("Idempotency-Key");
        Authentication signedIn = SecurityContextHolder.getContext().getAuthentication();
        if (!request.getMethod().equals("POST")
                || text == null
                || signedIn == null
                || !(signedIn.getPrincipal() instanceof CurrentOfficer officer)) {
            return null;
        }
        if (!text.matches("[\\x21-\\x7e]{1,200}")) {
            throw PlatformRefusal.MALFORMED.with("reason", "Idempotency-Key (1–200 ASCII)");
        }
        return new Key(officer.id(), text, fingerprint(request, body));
    }

    private static String fingerprint(HttpServletRequest request, byte[] body) {
        String target = request.getMethod() + " " + request.getRequestURI() + "?" + request.getQueryString() + "\n";
        MessageDigest digest = Sha256.digest();
        digest.update(target.getBytes(StandardCharsets.UTF_8));
        return HexFormat.of().formatHex(digest.digest(body));
    }

    private record Command(HttpServletRequest request, ContentCachingResponseWrapper answer, Object handler) {}

    /** Carries a checked exception out of the transaction. */
    private static final class Failed extends RuntimeException {
        private final Exception why;

        Failed(Exception why) {
            super(why);
            this.why = why;
        }
    }
}
