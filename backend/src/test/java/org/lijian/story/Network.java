package org.lijian.story;

import static org.lijian.contract.MatchesContract.matchesContract;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import org.springframework.http.HttpMethod;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.request.MockHttpServletRequestBuilder;
import org.springframework.test.web.servlet.request.MockMvcRequestBuilders;

/** The API on a socket, as a phone reaches it; what is asked and answered there is held against the contract. */
final class Network implements AutoCloseable {
    private final MockMvc mvc;
    private final HttpServer server;

    Network(MockMvc mvc) throws IOException {
        this.mvc = mvc;
        this.server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        server.createContext("/", this::pass);
        server.start();
    }

    URI api() {
        return URI.create("http://127.0.0.1:" + server.getAddress().getPort() + "/api/v1");
    }

    @Override
    public void close() {
        server.stop(0);
    }

    private void pass(HttpExchange exchange) throws IOException {
        MockHttpServletResponse answer = new MockHttpServletResponse();
        try {
            MockHttpServletRequestBuilder request = MockMvcRequestBuilders.request(
                            HttpMethod.valueOf(exchange.getRequestMethod()), exchange.getRequestURI())
                    .content(exchange.getRequestBody().readAllBytes());
            exchange.getRequestHeaders().forEach((name, values) -> request.header(name, values.toArray()));
            answer = mvc.perform(request)
                    .andExpect(matchesContract())
                    .andReturn()
                    .getResponse();
        } catch (Exception | AssertionError outsideTheContract) {
            StringWriter why = new StringWriter();
            outsideTheContract.printStackTrace(new PrintWriter(why));
            answer.setStatus(500);
            answer.getOutputStream().write(why.toString().getBytes(StandardCharsets.UTF_8));
        }
        for (String name : answer.getHeaderNames()) {
            if (!name.equalsIgnoreCase("Content-Length")) {
                exchange.getResponseHeaders().put(name, answer.getHeaders(name));
            }
        }
        byte[] body = answer.getContentAsByteArray();
        exchange.sendResponseHeaders(answer.getStatus(), body.length == 0 ? -1 : body.length);
        exchange.getResponseBody().write(body);
        exchange.close();
    }
}
