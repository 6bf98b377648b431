package cn.jingan.judge;

import com.google.gson.Gson;
import com.google.gson.GsonBuilder;
import com.google.protobuf.ByteString;
import io.grpc.stub.StreamObserver;
import java.io.FileInputStream;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.Predicate;
import org.chainmaker.pb.common.ChainmakerBlock;
import org.chainmaker.pb.common.ChainmakerTransaction;
import org.chainmaker.pb.common.ContractOuterClass;
import org.chainmaker.pb.common.Request;
import org.chainmaker.pb.common.ResultOuterClass;
import org.chainmaker.sdk.ChainClient;
import org.chainmaker.sdk.ChainManager;
import org.chainmaker.sdk.User;
import org.chainmaker.sdk.config.SdkConfig;
import org.chainmaker.sdk.utils.SdkUtils;
import org.yaml.snakeyaml.Yaml;

/**
 * Works one chain after the other with ChainMaker's own SDK, as each job file says, and prints what it saw as one line of JSON a
 * chain. What the SDK cannot decode, verify or find ends the program.
 */
public final class Judge {
  private static final long RPC_TIMEOUT = 30_000;
  private static final long PATIENCE_SECONDS = 60;
  private static final Gson GSON = new GsonBuilder().disableHtmlEscaping().create();

  static final class Endorser {
    String orgId;
    String keyPem;
    String publicKeyPem;
    String certificatePem;
  }

  static final class Job {
    String sdkConfigFile;
    String authType;
    String hash;
    String contract;
    String bytecode;
    String constructorData;
    String callData;
    String queryData;
    String topic;
    List<Endorser> endorsers;
  }

  private final Job job;
  private final ChainClient client;
  private volatile boolean stopping;
  private final Map<String, Object> seen = new LinkedHashMap<>();
  private final BlockingQueue<ResultOuterClass.ContractEventInfo> events = new LinkedBlockingQueue<>();
  private final BlockingQueue<ChainmakerBlock.BlockInfo> blocks = new LinkedBlockingQueue<>();
  private final BlockingQueue<ChainmakerTransaction.Transaction> transactions = new LinkedBlockingQueue<>();

  private Judge(Job job) throws Exception {
    this.job = job;
    try (InputStream in = new FileInputStream(job.sdkConfigFile)) {
      SdkConfig config = new Yaml().loadAs(in, SdkConfig.class);
      client = ChainManager.getInstance().createChainClient(config);
    }
  }

  public static void main(String[] files) throws Exception {
    for (String file : files) {
      Job job = GSON.fromJson(Files.readString(Path.of(file)), Job.class);
      Judge judge = new Judge(job);
      judge.run();
      System.out.println("SEEN " + GSON.toJson(judge.seen));
      judge.stopping = true;
      judge.client.stop();
    }
    System.exit(0);
  }

  private void run() throws Exception {
    seen.put("version", client.getChainMakerServerVersion(RPC_TIMEOUT));
    seen.put("authType", client.getChainConfig(RPC_TIMEOUT).getAuthType());
    seen.put("refusedInstall", install(job.contract, null).getCode().name());
    install();
    subscribe();
    invoke();
    query();
    freeze();
    failures();
    seen.put("height", client.getChainInfo(RPC_TIMEOUT).getBlockHeight());
  }

  private ResultOuterClass.TxResponse install(String name, Request.EndorsementEntry[] endorsers) throws Exception {
    Request.Payload payload = installPayload(name);
    return client.sendContractManageRequest(payload, endorsers, RPC_TIMEOUT, -1);
  }

  private Request.Payload installPayload(String name) throws Exception {
    Map<String, byte[]> parameters = data(job.constructorData);
    // The SDK takes the .bin file's hex text and sends the bytes.
    return client.createContractCreatePayload(
        name, "1.0", utf8(job.bytecode), ContractOuterClass.RuntimeType.EVM, parameters);
  }

  private void install() throws Exception {
    Request.Payload payload = installPayload(job.contract);
    // Waits for the result itself, by the SDK's own polling.
    ResultOuterClass.TxResponse response =
        client.sendContractManageRequest(payload, endorse(payload), RPC_TIMEOUT, PATIENCE_SECONDS * 1000);
    require(response.getContractResult().getCode() == 0, "install: " + response);
    ContractOuterClass.Contract contract =
        ContractOuterClass.Contract.parseFrom(response.getContractResult().getResult());
    ContractOuterClass.Contract asked = client.getContractInfo(job.contract, RPC_TIMEOUT);
    seen.put("installed", contract.getName() + " " + contract.getVersion() + " " + contract.getRuntimeType());
    seen.put("address", contract.getAddress());
    seen.put("askedAddress", asked.getAddress());
    seen.put("contracts", client.getContractList(RPC_TIMEOUT).length);
  }

  private void subscribe() throws Exception {
    client.subscribeContractEvent(0, -1, job.topic, job.contract, observer(data -> {
      for (ResultOuterClass.ContractEventInfo event :
          ResultOuterClass.ContractEventInfoList.parseFrom(data).getContractEventsList()) {
        if (!event.getTxId().isEmpty()) events.add(event);
      }
    }));
    client.subscribeBlock(0, -1, false, false, observer(data -> blocks.add(ChainmakerBlock.BlockInfo.parseFrom(data))));
    client.subscribeTx(0, -1, job.contract, new String[0],
        observer(data -> transactions.add(ChainmakerTransaction.Transaction.parseFrom(data))));
  }

  private void invoke() throws Exception {
    ResultOuterClass.TxResponse response = client.invokeContract(
        job.contract, job.callData.substring(0, 10), null, data(job.callData), RPC_TIMEOUT, -1);
    require(response.getCode() == ResultOuterClass.TxStatusCode.SUCCESS, "invoke: " + response);
    ChainmakerTransaction.TransactionInfo info = await(response.getTxId());
    ResultOuterClass.ContractResult result = info.getTransaction().getResult().getContractResult();
    require(result.getCode() == 0, "invoke: " + result.getMessage());
    ChainmakerBlock.BlockInfo block = client.getBlockByHeight(info.getBlockHeight(), false, RPC_TIMEOUT);
    ByteString hash = block.getBlock().getHeader().getBlockHash();
    require(hash.equals(info.getBlockHash()), "the transaction names another block");
    seen.put("txId", response.getTxId());
    seen.put("blockHeight", info.getBlockHeight());
    seen.put("blockHash", hex(hash));
    seen.put("heightByHash", client.getBlockHeightByBlockHash(hex(hash), RPC_TIMEOUT));
    seen.put("gasUsed", result.getGasUsed());
    seen.put("resultTopic", result.getContractEvent(0).getTopic());

    ResultOuterClass.ContractEventInfo event = next(events, one -> one.getTxId().equals(response.getTxId()));
    seen.put("eventTopic", event.getTopic());
    seen.put("eventData", new ArrayList<>(event.getEventDataList()));
    seen.put("eventHeight", event.getBlockHeight());
    ChainmakerBlock.BlockInfo pushed =
        next(blocks, one -> one.getBlock().getHeader().getBlockHeight() == info.getBlockHeight());
    require(pushed.getBlock().equals(block.getBlock()), "the block pushed is not the block asked for");
    next(transactions, one -> one.getPayload().getTxId().equals(response.getTxId()));
  }

  private void query() throws Exception {
    ResultOuterClass.TxResponse response = client.queryContract(
        job.contract, job.queryData.substring(0, 10), null, data(job.queryData), RPC_TIMEOUT);
    require(response.getCode() == ResultOuterClass.TxStatusCode.SUCCESS, "query: " + response);
    seen.put("queried", hex(response.getContractResult().getResult()));
  }

  /** Frozen by the administrators it refuses calls; thawed it takes them again. */
  private void freeze() throws Exception {
    manage(client.createContractFreezePayload(job.contract));
    ResultOuterClass.TxResponse refused = client.queryContract(
        job.contract, job.queryData.substring(0, 10), null, data(job.queryData), RPC_TIMEOUT);
    seen.put("frozenQuery", refused.getCode().name());
    manage(client.createContractUnFreezePayload(job.contract));
    query();
  }

  private void manage(Request.Payload payload) throws Exception {
    ResultOuterClass.TxResponse response =
        client.sendContractManageRequest(payload, endorse(payload), RPC_TIMEOUT, -1);
    require(response.getCode() == ResultOuterClass.TxStatusCode.SUCCESS, payload.getMethod() + ": " + response);
    ResultOuterClass.ContractResult result = await(payload.getTxId()).getTransaction().getResult().getContractResult();
    require(result.getCode() == 0, payload.getMethod() + ": " + result.getMessage());
  }

  /** The same call again reverts: it is in a block, as failed. */
  private void failures() throws Exception {
    ResultOuterClass.TxResponse again = client.invokeContract(
        job.contract, job.callData.substring(0, 10), null, data(job.callData), RPC_TIMEOUT, -1);
    ResultOuterClass.Result result = await(again.getTxId()).getTransaction().getResult();
    seen.put("revertedCode", result.getCode().name());
    seen.put("revertedResultCode", result.getContractResult().getCode());
    seen.put("revertedMessage", result.getContractResult().getMessage());
  }

  /** Until the transaction is on the chain; before that the node answers with an error. */
  private ChainmakerTransaction.TransactionInfo await(String txId) throws Exception {
    long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(PATIENCE_SECONDS);
    for (;;) {
      try {
        return client.getTxByTxId(txId, RPC_TIMEOUT);
      } catch (Exception error) {
        if (System.nanoTime() > end) throw error;
        Thread.sleep(50);
      }
    }
  }

  private Request.EndorsementEntry[] endorse(Request.Payload payload) throws Exception {
    List<User> users = new ArrayList<>();
    for (Endorser endorser : job.endorsers) {
      byte[] key = utf8(endorser.keyPem);
      User user;
      if (endorser.certificatePem == null) {
        user = new User(endorser.orgId, key, new byte[0], utf8(endorser.publicKeyPem), job.authType);
        user.setPriBytes(key);
      } else {
        byte[] certificate = utf8(endorser.certificatePem);
        user = new User(endorser.orgId, key, certificate, key, certificate);
      }
      users.add(user);
    }
    return SdkUtils.getEndorsers(payload, users.toArray(new User[0]), job.hash);
  }

  private interface Reader {
    void read(ByteString data) throws Exception;
  }

  private StreamObserver<ResultOuterClass.SubscribeResult> observer(Reader reader) {
    return new StreamObserver<>() {
      @Override
      public void onNext(ResultOuterClass.SubscribeResult value) {
        try {
          reader.read(value.getData());
        } catch (Exception error) {
          error.printStackTrace();
          System.exit(3);
        }
      }

      @Override
      public void onError(Throwable error) {
        if (stopping) return;
        error.printStackTrace();
        System.exit(4);
      }

      @Override
      public void onCompleted() {}
    };
  }

  private static <T> T next(BlockingQueue<T> queue, Predicate<T> wanted) throws Exception {
    for (;;) {
      T one = queue.poll(PATIENCE_SECONDS, TimeUnit.SECONDS);
      require(one != null, "nothing came from the subscription");
      if (wanted.test(one)) return one;
    }
  }

  private static Map<String, byte[]> data(String hex) {
    Map<String, byte[]> parameters = new HashMap<>();
    parameters.put("data", utf8(hex));
    return parameters;
  }

  private static byte[] utf8(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static String hex(ByteString bytes) {
    StringBuilder text = new StringBuilder();
    for (byte one : bytes) text.append(String.format("%02x", one));
    return text.toString();
  }

  private static void require(boolean holds, String message) {
    if (!holds) throw new IllegalStateException(message);
  }
}
