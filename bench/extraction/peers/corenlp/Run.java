import edu.stanford.nlp.pipeline.CoreDocument;
import edu.stanford.nlp.pipeline.CoreQuote;
import edu.stanford.nlp.pipeline.StanfordCoreNLP;
import edu.stanford.nlp.util.Pair;
import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import javax.json.Json;
import javax.json.JsonArrayBuilder;
import javax.json.JsonObject;

/** Quotes and their speakers by Stanford CoreNLP: articles in, quotes out, a JSON line each. */
public class Run {
  public static void main(String[] arguments) throws Exception {
    Properties properties = new Properties();
    properties.setProperty("annotators", "tokenize,ssplit,pos,lemma,ner,depparse,coref,quote");
    properties.setProperty("coref.algorithm", "statistical");
    properties.setProperty("threads", "1");
    StanfordCoreNLP pipeline = new StanfordCoreNLP(properties);
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
    for (String line = in.readLine(); line != null; line = in.readLine()) {
      JsonObject article = Json.createReader(new StringReader(line)).readObject();
      out.println(Json.createObjectBuilder()
          .add("id", article.getString("id"))
          .add("quotes", quotesOf(pipeline, article.getString("text")))
          .build());
    }
  }

  private static JsonArrayBuilder quotesOf(StanfordCoreNLP pipeline, String text) {
    JsonArrayBuilder quotes = Json.createArrayBuilder();
    CoreDocument document = new CoreDocument(text);
    pipeline.annotate(document);
    for (CoreQuote quote : document.quotes()) {
      JsonArrayBuilder source = Json.createArrayBuilder();
      Optional<Pair<Integer, Integer>> speaker =
          quote.hasSpeaker ? quote.speakerCharOffsets() : Optional.empty();
      speaker.ifPresent(span -> source.add(points(text, span)));
      quotes.add(Json.createObjectBuilder()
          .add("content", Json.createArrayBuilder().add(points(text, quote.quoteCharOffsets())))
          .add("source", source));
    }
    return quotes;
  }

  /** CoreNLP counts UTF-16 code units. */
  private static JsonArrayBuilder points(String text, Pair<Integer, Integer> span) {
    return Json.createArrayBuilder()
        .add(text.codePointCount(0, span.first))
        .add(text.codePointCount(0, span.second));
  }
}
