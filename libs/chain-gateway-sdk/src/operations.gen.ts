// Written by `npm run docs` from the platform's api.ts files. Do not edit.
export interface Operations {
  /** 查询存证 */
  'anchors.list': {
    query?: {
      page?: number
      pageSize?: number
      businessId?: string
      type?: string
      orgId?: string
    }
    response: {
      items: Array<{
        anchorId: string
        orgId: string
        businessId: string
        digest: string
        type: string
        state: "queued" | "included" | "final"
        receivedAt: string
        batchId: string | null
        transactionHash: string | null
        blockNumber: number | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 存证证明 */
  'anchors.proof': {
    params: {
      anchorId: string
    }
    response: {
      format: "jhc-anchor-proof/1"
      digest: string
      business: {
        businessId: string
        salt: string
      } | null
      inclusion: Record<string, unknown>
    }
  }
  /** 存证回执 */
  'anchors.receipt': {
    params: {
      idempotencyKey: string
    }
    response: {
      receiptId: string
      idempotencyKey: string
      receivedAt: string
      anchors: Array<{
        anchorId: string
        orgId: string
        businessId: string
        digest: string
        type: string
        state: "queued" | "included" | "final"
        receivedAt: string
        batchId: string | null
        transactionHash: string | null
        blockNumber: number | null
      }>
    }
  }
  /** 存证详情 */
  'anchors.show': {
    params: {
      anchorId: string
    }
    response: {
      anchorId: string
      orgId: string
      businessId: string
      digest: string
      type: string
      state: "queued" | "included" | "final"
      receivedAt: string
      batchId: string | null
      transactionHash: string | null
      blockNumber: number | null
    }
  }
  /** 提交存证 */
  'anchors.submit': {
    body: {
      idempotencyKey: string
      items: Array<{
        businessId: string
        digest: string
        type: string
        commitments?: Record<string, string>
      }>
    }
    response: {
      receiptId: string
      idempotencyKey: string
      receivedAt: string
      anchors: Array<{
        anchorId: string
        orgId: string
        businessId: string
        digest: string
        type: string
        state: "queued" | "included" | "final"
        receivedAt: string
        batchId: string | null
        transactionHash: string | null
        blockNumber: number | null
      }>
    }
  }
  /** 验证存证 */
  'anchors.verify': {
    params: {
      digest: string
    }
    response: {
      digest: string
      anchored: boolean
      anchors: Array<{
        orgId: string
        type: string
        state: "queued" | "included" | "final"
        receivedAt: string
        blockNumber: number | null
        blockTimestamp: number | null
        proof: {
          format: "jhc-anchor-proof/1"
          digest: string
          business: {
            businessId: string
            salt: string
          } | null
          inclusion: Record<string, unknown>
        } | null
      }>
    }
  }
  /** 合约详情 */
  'chain-explorer.contract': {
    params: {
      address: string
    }
    response: {
      name: string
      zh: string | null
      address: string
      version: string
      deployedInBlock: number | null
      functions: Array<{
        signature: string
        writes: boolean
      }>
      events: Array<string>
    }
  }
  /** 合约列表 */
  'chain-explorer.contracts': {
    response: {
      contracts: Array<{
        name: string
        zh: string | null
        address: string
        version: string
        deployedInBlock: number | null
      }>
    }
  }
  /** 事件列表 */
  'chain-explorer.events': {
    query?: {
      page?: number
      pageSize?: number
      address?: string
    }
    response: {
      items: Array<{
        blockNumber: number
        logIndex: number
        transactionHash: string
        at: number
        address: string
        contractName: string | null
        topics: Array<string>
        data: string
        decoded: {
          name: string
          zh: string | null
          signature: string
          arguments: Array<{
            name: string
            zh: string | null
            type: string
            value: string
            bytes: number | null
            text: string | null
          }>
        } | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 链上搜索 */
  'chain-explorer.find': {
    query: {
      text: string
    }
    response: {
      findings: Array<{
        kind: "block" | "transaction" | "batch" | "contract" | "account" | "record" | "event"
        id: string
        label: string
      }>
    }
  }
  /** 按区块顺序读取事件 */
  'chain-explorer.followEvents': {
    body: {
      fromBlock: number
      addresses: Array<string>
    }
    response: {
      events: Array<{
        blockNumber: number
        logIndex: number
        transactionHash: string
        at: number
        address: string
        contractName: string | null
        topics: Array<string>
        data: string
        decoded: {
          name: string
          zh: string | null
          signature: string
          arguments: Array<{
            name: string
            zh: string | null
            type: string
            value: string
            bytes: number | null
            text: string | null
          }>
        } | null
      }>
      lookedUpTo: number
      finalBlock: number
    }
  }
  /** 交易详情 */
  'chain-explorer.transaction': {
    params: {
      hash: string
    }
    response: {
      hash: string
      blockNumber: number
      index: number
      at: number
      from: string
      to: string | null
      contractName: string | null
      method: string | null
      status: "success" | "reverted"
      gasUsed: string
      inputBytes: number
      nonce: number
      contractAddress: string | null
      final: boolean
      call: {
        inputHead: string
        decoded: {
          name: string
          zh: string | null
          signature: string
          arguments: Array<{
            name: string
            zh: string | null
            type: string
            value: string
            bytes: number | null
            text: string | null
          }>
        } | null
        matchesMirror: boolean
      } | null
      events: Array<{
        blockNumber: number
        logIndex: number
        transactionHash: string
        at: number
        address: string
        contractName: string | null
        topics: Array<string>
        data: string
        decoded: {
          name: string
          zh: string | null
          signature: string
          arguments: Array<{
            name: string
            zh: string | null
            type: string
            value: string
            bytes: number | null
            text: string | null
          }>
        } | null
      }>
    }
  }
  /** 交易列表 */
  'chain-explorer.transactions': {
    query?: {
      page?: number
      pageSize?: number
      address?: string
    }
    response: {
      items: Array<{
        hash: string
        blockNumber: number
        index: number
        at: number
        from: string
        to: string | null
        contractName: string | null
        method: string | null
        status: "success" | "reverted"
        gasUsed: string
        inputBytes: number
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 合约接口定义 */
  'chain-feed.abi': {
    params: {
      name: string
    }
    response: {
      name: string
      zh: string | null
      abi: string | null
    }
  }
  /** 已确认事件 */
  'chain-feed.after': {
    query?: {
      after?: string
      contract?: string
      event?: string
      limit?: number
    }
    response: {
      events: Array<{
        id: string
        contract: string
        address: string
        event: string
        arguments: Record<string, unknown>
        texts: Record<string, string>
        blockNumber: number
        blockTimestamp: number
        transactionHash: string
      }>
      position: string
      more: boolean
    }
  }
  /** 链上区块原文 */
  'chain-gateway.blocks': {
    query: {
      from: number
      limit?: number
    }
    response: {
      head: {
        number: number
        hash: string
      }
      blocks: Array<{
        number: number
        hash: string
        parentHash: string
        timestamp: number
        headerRlp: string
        transactions: Array<{
          hash: string
          index: number
          from: string
          to: string | null
          nonce: number
          input: string
          status: "success" | "reverted"
          gasUsed: string
          contractAddress: string | null
          logs: Array<{
            address: string
            topics: Array<string>
            data: string
            logIndex: number
          }>
        }>
      }>
    }
  }
  /** 合约只读调用 */
  'chain-gateway.call': {
    body: {
      contract: string
      data: string
      asGateway?: boolean
    }
    response: {
      data: string
      blockNumber: number
    }
  }
  /** 合约目录 */
  'chain-gateway.contracts': {
    response: {
      contracts: Array<{
        name: string
        address: string
        version: string
        ordinal: number
        codeHash: string | null
        deployedInBlock: number
      }>
    }
  }
  /** 交易回执证明 */
  'chain-gateway.receiptProof': {
    params: {
      transactionHash: string
    }
    response: {
      blockNumber: number
      blockHash: string
      headerRlp: string
      transactionIndex: number
      transactionHash: string
      nodes: Array<string>
      input: string
      head: {
        number: number
        hash: string
      }
    }
  }
  /** 链状态 */
  'chain-gateway.status': {
    response: {
      driver: string
      genesisHash: string
      head: {
        number: number
        hash: string
        timestamp: number
      }
      waiting: number
      oldestWaitingAt: string | null
      confirmations: number
      receiptProofs: boolean
      headerHash: "keccak256" | "sm3" | "sha256"
      nodes: Array<{
        name: string
        state: "well" | "lagging" | "unreachable" | "doubted" | "foreign"
        head: number | null
        lag: number | null
        latencyMs: number
        sendsHere: boolean
      }>
    }
  }
  /** 交易状态 */
  'chain-gateway.submissions': {
    body: {
      idempotencyKeys: Array<string>
    }
    response: {
      submissions: Array<{
        idempotencyKey: string
        state: "queued" | "sent" | "included" | "final" | "failed"
        transactionHash: string | null
        blockNumber: number | null
        gasUsed: string | null
        failure: {
          code: string
          retryable: boolean
          detail: string
        } | null
      }>
    }
  }
  /** 上链队列概况 */
  'chain-queue.overview': {
    response: {
      waiting: number
      failed: number
      oldestWaitingAt: string | null
      head: {
        number: number
        timestamp: number
      }
      nodes: Array<{
        name: string
        state: "well" | "lagging" | "unreachable" | "doubted" | "foreign"
        head: number | null
        lag: number | null
        latencyMs: number
        sendsHere: boolean
      }>
      accounts: Array<{
        address: string
        nextNonce: number
        sentNonce: number
        waiting: number
        writer: {
          process: string
          since: string
          active: boolean
        } | null
      }>
    }
  }
  /** 上链队列 */
  'chain-queue.submissions': {
    query?: {
      page?: number
      pageSize?: number
      state?: "waiting" | "included" | "failed"
    }
    response: {
      items: Array<{
        idempotencyKey: string
        state: "queued" | "sent" | "included" | "final" | "failed"
        contract: string
        account: string
        nonce: number | null
        transactionHash: string
        bytes: number
        createdAt: string
        blockNumber: number | null
        gasUsed: string | null
        failure: {
          code: string
          detail: string
        } | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 变更记录批次 */
  'change-log.batches': {
    query?: {
      page?: number
      pageSize?: number
    }
    response: {
      items: Array<{
        batchId: string
        fromSeq: number
        toSeq: number
        count: number
        day: string
        root: string
        previous: string
        state: "sealed" | "sequenced" | "included" | "final"
        sealedAt: string
        transactionHash: string | null
        blockNumber: number | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 变更记录 */
  'change-log.changes': {
    query?: {
      page?: number
      pageSize?: number
      personId?: string
      kind?: "merge" | "split" | "decision"
    }
    response: {
      items: Array<{
        seq: number
        at: string
        kind: string
        ids: Record<string, Array<string>>
        record: string
        state: "waiting" | "sequenced" | "included" | "final"
        batchId: string | null
        transactionHash: string | null
        blockNumber: number | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 变更记录核对 */
  'change-log.checkRows': {
    response: {
      checked: number
      findings: Array<{
        table: string
        key: string
        column: string
        problem: string
      }>
    }
  }
  /** 下载变更证明 */
  'change-log.proof': {
    params: {
      seq: number
    }
    response: {
      format: "jhc-change-proof/1"
    }
  }
  /** 变更记录上链状态 */
  'change-log.status': {
    response: {
      changes: number
      final: number
      waiting: number
      oldestWaitingAt: string | null
      batches: number
      trouble: string | null
    }
  }
  /** 验证变更记录 */
  'change-log.verify': {
    params: {
      seq: number
    }
    response: {
      seq: number
      verdict: "passed" | "failed" | "waiting"
      steps: Array<{
        step: "row" | "batch" | "receipt" | "block" | "mirror"
        verdict: "passed" | "failed" | "waiting"
        title: string
        explanation: string
        expected: string | null
        actual: string | null
        blockNumber: number | null
      }>
      checkedAt: string
    }
  }
  /** 医联体列表 */
  'consortium.consortia': {
    response: {
      consortia: Array<{
        consortiumId: string
        name: string
        description: string
        nameMatches: boolean
        administrator: string
        administratorName: string
        rule: {
          joining: "administrator" | "vote"
          leaving: "administrator" | "vote"
          quorum: number
          threshold: number
          votePeriodSeconds: number
        }
        activeMembers: number
        createdInBlock: number
      }>
    }
  }
  /** 医联体详情 */
  'consortium.consortium': {
    params: {
      consortiumId: string
    }
    response: {
      consortiumId: string
      name: string
      description: string
      nameMatches: boolean
      administrator: string
      administratorName: string
      rule: {
        joining: "administrator" | "vote"
        leaving: "administrator" | "vote"
        quorum: number
        threshold: number
        votePeriodSeconds: number
      }
      activeMembers: number
      createdInBlock: number
      members: Array<{
        orgId: string
        orgName: string
        state: "invited" | "applied" | "active" | "suspended" | "left"
        counts: boolean
        changedInBlock: number
      }>
      openProposals: Array<{
        proposalId: number
        consortiumId: string
        consortiumName: string
        kind: "admit" | "remove" | "suspend" | "reinstate" | "change-rule" | "change-administrator"
        orgId: string | null
        orgName: string | null
        newRule: {
          joining: "administrator" | "vote"
          leaving: "administrator" | "vote"
          quorum: number
          threshold: number
          votePeriodSeconds: number
        } | null
        proposer: string
        proposerName: string
        outcome: "open" | "passed" | "rejected" | "expired" | "withdrawn"
        closable: boolean
        endsAt: string
        entitled: number
        yes: number
        no: number
        quorum: number
        threshold: number
        createdInBlock: number
      }>
      own: "invited" | "applied" | "active" | "suspended" | "left" | null
    }
  }
  /** 联盟变更历史 */
  'consortium.history': {
    query?: {
      page?: number
      pageSize?: number
      subjectId?: string
    }
    response: {
      items: Array<{
        blockNumber: number
        logIndex: number
        at: string
        transactionHash: string
        contract: "Organisations" | "Consortium"
        event: string
        subjects: Array<{
          id: string
          name: string | null
        }>
        details: Record<string, string>
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 密钥证书 */
  'consortium.keys': {
    query?: {
      page?: number
      pageSize?: number
      holderId?: string
    }
    response: {
      items: Array<{
        keyId: string
        holderId: string
        holderName: string
        holderKind: "organisation" | "node"
        publicKey: string
        validFrom: string
        validUntil: string
        revokedAt: string | null
        state: "valid" | "expired" | "revoked"
        current: boolean
        certificate: {
          subject: string
          issuer: string
          serialNumber: string
          notBefore: string
          notAfter: string
          thumbprint: string
          pem: string
        } | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 联盟节点 */
  'consortium.nodes': {
    query?: {
      page?: number
      pageSize?: number
    }
    response: {
      items: Array<{
        nodeId: string
        name: string
        orgId: string
        orgName: string
        state: "active" | "suspended" | "closed"
        counts: boolean
        changedInBlock: number
        key: {
          keyId: string
          holderId: string
          holderName: string
          holderKind: "organisation" | "node"
          publicKey: string
          validFrom: string
          validUntil: string
          revokedAt: string | null
          state: "valid" | "expired" | "revoked"
          current: boolean
          certificate: {
            subject: string
            issuer: string
            serialNumber: string
            notBefore: string
            notAfter: string
            thumbprint: string
            pem: string
          } | null
        }
        endpoint: string | null
        watch: {
          state: "reachable" | "behind" | "foreign-chain" | "unreachable"
          head: {
            number: number
            at: string
          } | null
          lag: number | null
          version: string | null
          peers: number | null
          checkedAt: string
          seenAt: string | null
          problem: string | null
        } | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 机构详情 */
  'consortium.organisation': {
    params: {
      orgId: string
    }
    response: {
      orgId: string
      name: string
      creditCode: string | null
      profileMatches: boolean
      state: "active" | "suspended" | "closed"
      account: string | null
      nodes: number
      changedInBlock: number
      key: {
        keyId: string
        holderId: string
        holderName: string
        holderKind: "organisation" | "node"
        publicKey: string
        validFrom: string
        validUntil: string
        revokedAt: string | null
        state: "valid" | "expired" | "revoked"
        current: boolean
        certificate: {
          subject: string
          issuer: string
          serialNumber: string
          notBefore: string
          notAfter: string
          thumbprint: string
          pem: string
        } | null
      }
      keyHeldHere: boolean
      nodeList: Array<{
        nodeId: string
        name: string
        orgId: string
        orgName: string
        state: "active" | "suspended" | "closed"
        counts: boolean
        changedInBlock: number
        key: {
          keyId: string
          holderId: string
          holderName: string
          holderKind: "organisation" | "node"
          publicKey: string
          validFrom: string
          validUntil: string
          revokedAt: string | null
          state: "valid" | "expired" | "revoked"
          current: boolean
          certificate: {
            subject: string
            issuer: string
            serialNumber: string
            notBefore: string
            notAfter: string
            thumbprint: string
            pem: string
          } | null
        }
        endpoint: string | null
        watch: {
          state: "reachable" | "behind" | "foreign-chain" | "unreachable"
          head: {
            number: number
            at: string
          } | null
          lag: number | null
          version: string | null
          peers: number | null
          checkedAt: string
          seenAt: string | null
          problem: string | null
        } | null
      }>
      keys: Array<{
        keyId: string
        holderId: string
        holderName: string
        holderKind: "organisation" | "node"
        publicKey: string
        validFrom: string
        validUntil: string
        revokedAt: string | null
        state: "valid" | "expired" | "revoked"
        current: boolean
        certificate: {
          subject: string
          issuer: string
          serialNumber: string
          notBefore: string
          notAfter: string
          thumbprint: string
          pem: string
        } | null
      }>
      memberships: Array<{
        consortiumId: string
        name: string
        state: "invited" | "applied" | "active" | "suspended" | "left"
      }>
    }
  }
  /** 成员机构 */
  'consortium.organisations': {
    query?: {
      page?: number
      pageSize?: number
    }
    response: {
      items: Array<{
        orgId: string
        name: string
        creditCode: string | null
        profileMatches: boolean
        state: "active" | "suspended" | "closed"
        account: string | null
        nodes: number
        changedInBlock: number
        key: {
          keyId: string
          holderId: string
          holderName: string
          holderKind: "organisation" | "node"
          publicKey: string
          validFrom: string
          validUntil: string
          revokedAt: string | null
          state: "valid" | "expired" | "revoked"
          current: boolean
          certificate: {
            subject: string
            issuer: string
            serialNumber: string
            notBefore: string
            notAfter: string
            thumbprint: string
            pem: string
          } | null
        }
        keyHeldHere: boolean
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 联盟概况 */
  'consortium.overview': {
    response: {
      organisations: number
      nodes: number
      consortia: number
      openProposals: number
      contracts: {
        organisations: string
        consortium: string
      }
      own: {
        orgId: string
        name: string
        keyHeldHere: boolean
      } | null
    }
  }
  /** 提案详情 */
  'consortium.proposal': {
    params: {
      proposalId: number
    }
    response: {
      proposalId: number
      consortiumId: string
      consortiumName: string
      kind: "admit" | "remove" | "suspend" | "reinstate" | "change-rule" | "change-administrator"
      orgId: string | null
      orgName: string | null
      newRule: {
        joining: "administrator" | "vote"
        leaving: "administrator" | "vote"
        quorum: number
        threshold: number
        votePeriodSeconds: number
      } | null
      proposer: string
      proposerName: string
      outcome: "open" | "passed" | "rejected" | "expired" | "withdrawn"
      closable: boolean
      endsAt: string
      entitled: number
      yes: number
      no: number
      quorum: number
      threshold: number
      createdInBlock: number
      votes: Array<{
        orgId: string
        orgName: string
        vote: "yes" | "no" | "none" | "not-entitled"
      }>
      mayVote: boolean
    }
  }
  /** 提案列表 */
  'consortium.proposals': {
    query?: {
      page?: number
      pageSize?: number
      consortiumId?: string
      outcome?: "open" | "passed" | "rejected" | "expired" | "withdrawn"
    }
    response: {
      items: Array<{
        proposalId: number
        consortiumId: string
        consortiumName: string
        kind: "admit" | "remove" | "suspend" | "reinstate" | "change-rule" | "change-administrator"
        orgId: string | null
        orgName: string | null
        newRule: {
          joining: "administrator" | "vote"
          leaving: "administrator" | "vote"
          quorum: number
          threshold: number
          votePeriodSeconds: number
        } | null
        proposer: string
        proposerName: string
        outcome: "open" | "passed" | "rejected" | "expired" | "withdrawn"
        closable: boolean
        endsAt: string
        entitled: number
        yes: number
        no: number
        quorum: number
        threshold: number
        createdInBlock: number
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 变更的链上证明 */
  'consortium.proveEvent': {
    params: {
      blockNumber: number
      logIndex: number
    }
    response: {
      format: "jhc-event-proof/1"
      verified: boolean
      contract: string
      topics: Array<string>
      data: string
      blockNumber: number
      blockHash: string
      headerRlp: string
      transactionIndex: number
      transactionHash: string
      receiptNodes: Array<string>
    }
  }
  /** 合约目录 */
  'contracts.list': {
    response: {
      contracts: Array<{
        name: string
        zh: string | null
        version: string
        current: boolean
        address: string
        functions: Array<{
          name: string
          signature: string
          kind: "read" | "write" | "closed"
        }>
        events: Array<{
          name: string
          signature: string
        }>
      }>
    }
  }
  /** 合约只读调用 */
  'contracts.read': {
    params: {
      name: string
    }
    body: {
      version?: string
      function: string
      arguments?: Array<unknown>
    }
    response: {
      results: Array<unknown>
      blockNumber: number
    }
  }
  /** 提交已签名的合约动作 */
  'contracts.write': {
    params: {
      name: string
    }
    body: {
      idempotencyKey: string
      function: string
      arguments: Array<unknown>
    }
    response: {
      idempotencyKey: string
      state: "queued" | "included" | "final" | "failed"
      transactionHash: string | null
      blockNumber: number | null
      failure: {
        code: string
        detail: string
      } | null
    }
  }
  /** 合约动作状态 */
  'contracts.writeState': {
    params: {
      idempotencyKey: string
    }
    response: {
      idempotencyKey: string
      state: "queued" | "included" | "final" | "failed"
      transactionHash: string | null
      blockNumber: number | null
      failure: {
        code: string
        detail: string
      } | null
    }
  }
  /** 新增回调 */
  'events.createWebhook': {
    body: {
      url: string
      contract?: string
      event?: string
      arguments?: Record<string, string>
      algorithm?: "hmac-sm3" | "hmac-sha256"
      after?: string
    }
    response: {
      webhookId: string
      orgId: string
      callerId: string
      url: string
      contract: string | null
      event: string | null
      arguments: Record<string, string>
      algorithm: "hmac-sm3" | "hmac-sha256"
      state: "active" | "paused" | "removed"
      createdAt: string
      waiting: number
      dead: number
      secret: string
    }
  }
  /** 回调投递 */
  'events.deliveries': {
    query?: {
      page?: number
      pageSize?: number
      webhookId?: string
      state?: "pending" | "delivered" | "dead"
    }
    response: {
      items: Array<{
        deliveryId: string
        webhookId: string
        orgId: string
        eventId: string
        contract: string
        event: string
        state: "pending" | "delivered" | "dead"
        attempts: number
        nextAttemptAt: string | null
        lastStatus: number | null
        lastProblem: string | null
        createdAt: string
        deliveredAt: string | null
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 重新投递 */
  'events.resend': {
    params: {
      deliveryId: string
    }
    response: {
      deliveryId: string
      webhookId: string
      orgId: string
      eventId: string
      contract: string
      event: string
      state: "pending" | "delivered" | "dead"
      attempts: number
      nextAttemptAt: string | null
      lastStatus: number | null
      lastProblem: string | null
      createdAt: string
      deliveredAt: string | null
    }
  }
  /** 更换回调密钥 */
  'events.rotateWebhookSecret': {
    params: {
      webhookId: string
    }
    response: {
      webhookId: string
      orgId: string
      callerId: string
      url: string
      contract: string | null
      event: string | null
      arguments: Record<string, string>
      algorithm: "hmac-sm3" | "hmac-sha256"
      state: "active" | "paused" | "removed"
      createdAt: string
      waiting: number
      dead: number
      secret: string
    }
  }
  /** 暂停、恢复、移除回调 */
  'events.setWebhookState': {
    params: {
      webhookId: string
    }
    body: {
      state: "active" | "paused" | "removed"
    }
    response: {
      webhookId: string
      orgId: string
      callerId: string
      url: string
      contract: string | null
      event: string | null
      arguments: Record<string, string>
      algorithm: "hmac-sm3" | "hmac-sha256"
      state: "active" | "paused" | "removed"
      createdAt: string
      waiting: number
      dead: number
    }
  }
  /** 订阅链上事件 */
  'events.stream': {
    query?: {
      after?: string
      contract?: string
      event?: string
      where?: Array<string>
      limit?: number
    }
    response: {
      events: Array<{
        id: string
        contract: string
        address: string
        event: string
        arguments: Record<string, unknown>
        texts: Record<string, string>
        blockNumber: number
        blockTimestamp: number
        transactionHash: string
      }>
      position: string
      more: boolean
    }
  }
  /** 回调列表 */
  'events.webhooks': {
    response: {
      webhooks: Array<{
        webhookId: string
        orgId: string
        callerId: string
        url: string
        contract: string | null
        event: string | null
        arguments: Record<string, string>
        algorithm: "hmac-sm3" | "hmac-sha256"
        state: "active" | "paused" | "removed"
        createdAt: string
        waiting: number
        dead: number
      }>
    }
  }
  /** 医院链上账户 */
  'holders.list': {
    response: {
      accounts: Array<{
        sourceId: string
        orgId: string
        account: string
        announcedAt: string
        admitted: boolean
        writes: boolean
        anchored: number
      }>
    }
  }
  /** 报送主机日志 */
  'host-logs.submit': {
    body: {
      host: string
      entries: Array<{
        source: string
        kind: "line" | "config" | "note"
        mark: string
        text: string
      }>
    }
    response: {
      written: number
      lastSeq: number
      headCode: string
    }
  }
  /** 申请启动票据 */
  'launch.issue': {
    body: {
      practitioner: {
        loginName: string
      } | {
        employeeNo: string
      }
      patient?: {
        identityNumber: string
      }
      purpose?: "treatment" | "emergency" | "referral" | "health-management"
      seconds?: number
    }
    response: {
      ticketId: string
      url: string
      expiresAt: string
    }
  }
  /** 合约接口列表 */
  'mirror.abis': {
    response: {
      abis: Array<{
        address: string
        name: string
        origin: "built-in" | "uploaded"
        addedAt: string
        decodedBlocks: number
        olderBlocks: number
      }>
    }
  }
  /** 链上调阅合计 */
  'mirror.accessTotals': {
    query: {
      residentId: string
    }
    response: {
      totals: Array<{
        holder: string | null
        asker: string | null
        purpose: number | null
        releases: number
        records: number
        lastAt: string
      }>
      capped: boolean
    }
  }
  /** 链上调阅 */
  'mirror.accesses': {
    query?: {
      page?: number
      pageSize?: number
      residentId?: string
      askerId?: string
      holder?: string
      requestId?: string
      releaseId?: string
      grantId?: string
      step?: "requested" | "withdrawn" | "refused" | "released"
    }
    response: {
      items: Array<{
        transactionHash: string
        blockNumber: number
        logIndex: number
        at: string
        step: "requested" | "withdrawn" | "refused" | "released"
        requestId: string
        releaseId: string | null
        grantId: string | null
        resident: string | null
        asker: string | null
        holder: string | null
        purpose: number | null
        mode: number | null
        grade: number | null
        recordTypes: number | null
        fieldsForm: number | null
        fields: string | null
        dataFrom: number | null
        dataTo: number | null
        validTo: number | null
        reason: number | null
        records: number | null
        page: number | null
        contentHash: string | null
        signed: string | null
        finished: {
          transactionHash: string
          blockNumber: number
          logIndex: number
          at: string
          outcome: number
        } | null
        final: boolean
      }>
      total: number
      totalCapped: boolean
      mirroredBlock: number
      finalBlock: number
    }
  }
  /** 批次详情 */
  'mirror.batch': {
    params: {
      batchId: string
    }
    response: {
      batchId: string
      root: string
      entryCount: number
      source: string
      mode: "plain" | "cipher"
      modelVersion: string
      transactionHash: string
      blockNumber: number
      logIndex: number
      final: boolean
      blockHash: string
      blockTimestamp: number
    }
  }
  /** 已上链批次 */
  'mirror.batchesAfter': {
    query: {
      afterBlock: number
      limit?: number
    }
    response: {
      batches: Array<{
        batchId: string
        root: string
        entryCount: number
        source: string
        mode: "plain" | "cipher"
        modelVersion: string
        transactionHash: string
        blockNumber: number
        logIndex: number
        final: boolean
      }>
      finalBlock: number
      mirroredBlock: number
    }
  }
  /** 区块详情 */
  'mirror.block': {
    params: {
      number: number
    }
    response: {
      number: number
      hash: string
      parentHash: string
      timestamp: number
      transactions: number
      anchoredEntries: number
      final: boolean
      headerRlp: string
      transactionList: Array<{
        hash: string
        blockNumber: number
        index: number
        from: string
        to: string | null
        status: "success" | "reverted"
        gasUsed: string
        inputBytes: number
        contractName: string | null
        method: string | null
      }>
      batches: Array<{
        batchId: string
        root: string
        entryCount: number
        source: string
        mode: "plain" | "cipher"
        modelVersion: string
        transactionHash: string
        blockNumber: number
        logIndex: number
        final: boolean
      }>
    }
  }
  /** 区块列表 */
  'mirror.blocks': {
    query?: {
      page?: number
      pageSize?: number
    }
    response: {
      items: Array<{
        number: number
        hash: string
        parentHash: string
        timestamp: number
        transactions: number
        anchoredEntries: number
        final: boolean
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 链上授权 */
  'mirror.consents': {
    query?: {
      page?: number
      pageSize?: number
      grantId?: string
      residentId?: string
      granteeId?: string
      holder?: string
      kind?: number
    }
    response: {
      items: Array<{
        transactionHash: string
        blockNumber: number
        logIndex: number
        at: string
        grantId: string
        resident: string | null
        grantee: string | null
        holder: string | null
        replaces: string | null
        keyVersion: number
        kind: number
        mode: number
        granteeKind: number
        maxGrade: number
        purpose: number
        recordTypes: number
        fieldsForm: number
        fields: string | null
        dataFrom: number
        dataTo: number
        validFrom: number
        validTo: number
        nonce: number
        textHash: string
        signed: string | null
        withoutResident: {
          practitioner: string | null
          organisation: string
        } | null
        ended: {
          transactionHash: string
          blockNumber: number
          logIndex: number
          at: string
          by: "withdrawn" | "replaced"
          replacedBy: string | null
        } | null
        final: boolean
      }>
      total: number
      totalCapped: boolean
      mirroredBlock: number
      finalBlock: number
    }
  }
  /** 链上索引条目 */
  'mirror.entriesOfRecord': {
    params: {
      recordId: string
    }
    response: {
      entries: Array<{
        recordId: string
        version: number
        fingerprint: string
        batchId: string
        position: number
        entry: string
        blockNumber: number
      }>
    }
  }
  /** 镜像行核对 */
  'mirror.rows': {
    query: {
      from: number
      to: number
    }
    response: {
      tables: Record<string, Array<Record<string, string | number | boolean | null>>>
    }
  }
  /** 镜像状态 */
  'mirror.status': {
    response: {
      state: "following" | "catching-up" | "halted"
      haltReason: string | null
      mirroredBlock: number
      chainHead: number
      lag: number
      lastBlockAt: string | null
      blocks: number
      transactions: number
      logs: number
      anchoredEntries: number
      gapCheck: {
        checkedAt: string
        blocks: number
        found: number
        problems: Array<{
          block: number
          problem: "missing" | "parent-differs" | "transactions-differ" | "entries-differ" | "beyond-cursor"
        }>
      } | null
    }
  }
  /** 查询本机构数据索引 */
  'own-records.search': {
    query?: {
      page?: number
      pageSize?: number
      recordId?: string
      recordType?: "outpatient-visit" | "inpatient-stay" | "checkup-report" | "lab-report" | "prescription" | "immunization" | "allergy" | "imaging"
      state?: "collected" | "sequenced" | "included" | "final"
      dayFrom?: string
      dayTo?: string
      currentOnly?: "true" | "false"
    }
    response: {
      items: Array<{
        recordId: string
        version: number
        kind: "create" | "update" | "tombstone"
        sourceId: string
        sourceName: string
        orgId: string
        orgName: string
        recordType: "outpatient-visit" | "inpatient-stay" | "checkup-report" | "lab-report" | "prescription" | "immunization" | "allergy" | "imaging"
        day: string
        grade: number
        fingerprint: string
        state: "collected" | "sequenced" | "included" | "final"
        batchId: string | null
        blockNumber: number | null
        collectedAt: string
        current: boolean
      }>
      total: number
      totalCapped: boolean
    }
  }
  /** 调阅溯源图 */
  'provenance.accessGraph': {
    params: {
      requestId: string
    }
    response: {
      focus: string
      nodes: Array<{
        nodeId: string
        kind: "source" | "collection" | "version" | "batch" | "transaction" | "block" | "verification" | "resident" | "registration" | "record" | "grants" | "grant" | "grant-end" | "requests" | "request" | "request-end" | "refusal" | "release" | "outcome" | "links" | "link" | "opening" | "asker"
        title: string
        at: string | null
        detail: Record<string, string>
        evidence: {
          state: "none" | "sequenced" | "included" | "final"
          blockNumber: number | null
          transactionHash: string | null
        }
        expandable: boolean
        next: {
          page: number
          hidden: number | null
        } | null
      }>
      edges: Array<{
        from: string
        to: string
        label: string
      }>
    }
  }
  /** 全库核验 */
  'provenance.audit': {
    body: {
      recordId?: string
    }
    response: {
      checked: {
        indexRows: number
        batches: number
        mirrorRows: number
        codedRows: number
        blocks: number
      }
      findings: Array<{
        table: string
        key: string
        column: string
        problem: string
      }>
      findingsTotal: number
    }
  }
  /** 每日核验记录 */
  'provenance.audits': {
    query?: {
      limit?: number
    }
    response: {
      runs: Array<{
        day: string
        startedAt: string
        finishedAt: string | null
        checked: {
          indexRows: number
          batches: number
          mirrorRows: number
          codedRows: number
          blocks: number
        } | null
        findings: Array<{
          table: string
          key: string
          column: string
          problem: string
        }>
        findingsTotal: number | null
        failure: string | null
      }>
    }
  }
  /** 溯源图 */
  'provenance.graph': {
    params: {
      recordId: string
    }
    response: {
      nodes: Array<{
        nodeId: string
        kind: "source" | "collection" | "version" | "batch" | "transaction" | "block" | "verification" | "resident" | "registration" | "record" | "grants" | "grant" | "grant-end" | "requests" | "request" | "request-end" | "refusal" | "release" | "outcome" | "links" | "link" | "opening" | "asker"
        title: string
        at: string | null
        detail: Record<string, string>
        evidence: {
          state: "none" | "sequenced" | "included" | "final"
          blockNumber: number | null
          transactionHash: string | null
        }
        expandable: boolean
        next: {
          page: number
          hidden: number | null
        } | null
      }>
      edges: Array<{
        from: string
        to: string
        label: string
      }>
    }
  }
  /** 下载证明 */
  'provenance.proof': {
    params: {
      recordId: string
    }
    query?: {
      version?: number
    }
    response: {
      format: "jhc-inclusion-proof/1"
    }
  }
  /** 居民溯源图 */
  'provenance.residentGraph': {
    params: {
      subject: string
    }
    query?: {
      node?: string
      page?: number
    }
    response: {
      focus: string
      nodes: Array<{
        nodeId: string
        kind: "source" | "collection" | "version" | "batch" | "transaction" | "block" | "verification" | "resident" | "registration" | "record" | "grants" | "grant" | "grant-end" | "requests" | "request" | "request-end" | "refusal" | "release" | "outcome" | "links" | "link" | "opening" | "asker"
        title: string
        at: string | null
        detail: Record<string, string>
        evidence: {
          state: "none" | "sequenced" | "included" | "final"
          blockNumber: number | null
          transactionHash: string | null
        }
        expandable: boolean
        next: {
          page: number
          hidden: number | null
        } | null
      }>
      edges: Array<{
        from: string
        to: string
        label: string
      }>
    }
  }
  /** 导出签名原文 */
  'provenance.signedAct': {
    params: {
      act: "grant" | "withdrawal" | "request" | "release" | "outcome"
      id: string
    }
    response: {
      format: "jhc-signed-act/1"
      act: "grant" | "withdrawal" | "request" | "release" | "outcome"
      id: string
      bytes: string
      signer: "person" | "organisation"
      signerId: string
      publicKey: string
      signature: string
      verified: boolean
      contract: string
      transactionHash: string
      blockNumber: number
      blockHash: string
    }
  }
  /** 验证存证 */
  'provenance.verify': {
    params: {
      recordId: string
    }
    body: {
      version?: number
    }
    response: {
      recordId: string
      version: number
      verdict: "passed" | "failed" | "waiting" | "incomplete"
      steps: Array<{
        step: "original" | "index-row" | "entry" | "batch" | "receipt" | "block" | "mirror" | "holder-anchor"
        verdict: "passed" | "failed" | "waiting" | "not-reachable"
        title: string
        explanation: string
        expected: string | null
        actual: string | null
        blockNumber: number | null
        at: string | null
        differences: Array<{
          where: string
          label: string
          change: string
        }>
      }>
      checkedAt: string
    }
  }
  /** 医院系统开单重复检查提醒 */
  'recognition.clientCheck': {
    body: {
      ticketId: string
      items: Array<{
        system: "LOINC" | "DICOM" | "LOCAL"
        code: string
        name?: string
      }>
    }
    response: {
      listVersion: number
      warnings: Array<{
        system: "LOINC" | "DICOM" | "LOCAL"
        code: string
        name: string
        repeat: boolean
        results: Array<{
          recordId: string
          version: number
          system: string
          code: string
          name: string
          day: string
          orgId: string
          orgName: string
          state: "recognisable" | "own" | "not-listed" | "no-quality-mark" | "too-old" | "no-day"
          mark: "national" | "shanghai" | null
          ageDays: number | null
          validityDays: number | null
        }>
      }>
      known: boolean
    }
  }
  /** 互认清单 */
  'recognition.list': {
    query?: {
      version?: number
    }
    response: {
      version: number
      items: Array<{
        system: "LOINC" | "DICOM" | "LOCAL"
        code: string
        name: string
        category: "lab" | "imaging"
        validityDays: number
        mark: "national" | "shanghai"
        source: string
      }>
      quality: Array<{
        orgId: string
        category: "lab" | "imaging"
        mark: "national" | "shanghai"
        validUntil: string
        orgName: string
      }>
      reasons: Array<{
        code: "changed" | "fast-changing" | "critical" | "emergency" | "forensic" | "quality" | "other"
        zh: string
      }>
      today: string
    }
  }
  /** 到源核验 */
  'source-checks.check': {
    body: {
      sourceId: string
      recordId: string
      version: number
    }
    response: {
      found: boolean
      fingerprintNow: string | null
      fingerprintThen: string
      matches: boolean
      differences: Array<{
        element: string
        group: string
        occurrence: string
        change: "changed" | "missing" | "added"
        item?: string
      }>
      fieldCount: number
      checkedAt: string
      ownAnchor?: {
        account: string | null
        fromSeq: number
        toSeq: number
        index: number
        path: Array<string>
        state: "sealed" | "submitted" | "included" | "final"
        transactionHash: string | null
        blockNumber: number | null
      } | null
    }
  }
}

export const operations = {
  'anchors.list': { method: 'GET', path: '/v1/anchors' },
  'anchors.proof': { method: 'GET', path: '/v1/anchors/{anchorId}/proof' },
  'anchors.receipt': { method: 'GET', path: '/v1/anchors/receipts/{idempotencyKey}' },
  'anchors.show': { method: 'GET', path: '/v1/anchors/{anchorId}' },
  'anchors.submit': { method: 'POST', path: '/v1/anchors' },
  'anchors.verify': { method: 'GET', path: '/v1/anchors/verification/{digest}' },
  'chain-explorer.contract': { method: 'GET', path: '/v1/explorer/contracts/{address}' },
  'chain-explorer.contracts': { method: 'GET', path: '/v1/explorer/contracts' },
  'chain-explorer.events': { method: 'GET', path: '/v1/explorer/events' },
  'chain-explorer.find': { method: 'GET', path: '/v1/explorer/find' },
  'chain-explorer.followEvents': { method: 'POST', path: '/v1/explorer/events/following' },
  'chain-explorer.transaction': { method: 'GET', path: '/v1/explorer/transactions/{hash}' },
  'chain-explorer.transactions': { method: 'GET', path: '/v1/explorer/transactions' },
  'chain-feed.abi': { method: 'GET', path: '/v1/feed/contracts/{name}/abi' },
  'chain-feed.after': { method: 'GET', path: '/v1/feed/events' },
  'chain-gateway.blocks': { method: 'GET', path: '/v1/chain/blocks' },
  'chain-gateway.call': { method: 'POST', path: '/v1/chain/calls' },
  'chain-gateway.contracts': { method: 'GET', path: '/v1/chain/contracts' },
  'chain-gateway.receiptProof': { method: 'GET', path: '/v1/chain/transactions/{transactionHash}/receipt-proof' },
  'chain-gateway.status': { method: 'GET', path: '/v1/chain/status' },
  'chain-gateway.submissions': { method: 'POST', path: '/v1/chain/submissions/lookup' },
  'chain-queue.overview': { method: 'GET', path: '/v1/chain/queue' },
  'chain-queue.submissions': { method: 'GET', path: '/v1/chain/queue/submissions' },
  'change-log.batches': { method: 'GET', path: '/v1/change-log/batches' },
  'change-log.changes': { method: 'GET', path: '/v1/change-log/changes' },
  'change-log.checkRows': { method: 'GET', path: '/v1/change-log/row-checks' },
  'change-log.proof': { method: 'GET', path: '/v1/change-log/changes/{seq}/proof' },
  'change-log.status': { method: 'GET', path: '/v1/change-log/status' },
  'change-log.verify': { method: 'POST', path: '/v1/change-log/changes/{seq}/verification' },
  'consortium.consortia': { method: 'GET', path: '/v1/consortium/consortia' },
  'consortium.consortium': { method: 'GET', path: '/v1/consortium/consortia/{consortiumId}' },
  'consortium.history': { method: 'GET', path: '/v1/consortium/history' },
  'consortium.keys': { method: 'GET', path: '/v1/consortium/keys' },
  'consortium.nodes': { method: 'GET', path: '/v1/consortium/nodes' },
  'consortium.organisation': { method: 'GET', path: '/v1/consortium/organisations/{orgId}' },
  'consortium.organisations': { method: 'GET', path: '/v1/consortium/organisations' },
  'consortium.overview': { method: 'GET', path: '/v1/consortium/overview' },
  'consortium.proposal': { method: 'GET', path: '/v1/consortium/proposals/{proposalId}' },
  'consortium.proposals': { method: 'GET', path: '/v1/consortium/proposals' },
  'consortium.proveEvent': { method: 'GET', path: '/v1/consortium/history/{blockNumber}/{logIndex}/proof' },
  'contracts.list': { method: 'GET', path: '/v1/contracts' },
  'contracts.read': { method: 'POST', path: '/v1/contracts/{name}/reads' },
  'contracts.write': { method: 'POST', path: '/v1/contracts/{name}/writes' },
  'contracts.writeState': { method: 'GET', path: '/v1/contracts/writes/{idempotencyKey}' },
  'events.createWebhook': { method: 'POST', path: '/v1/webhooks' },
  'events.deliveries': { method: 'GET', path: '/v1/webhooks/deliveries' },
  'events.resend': { method: 'POST', path: '/v1/webhooks/deliveries/{deliveryId}/resending' },
  'events.rotateWebhookSecret': { method: 'POST', path: '/v1/webhooks/{webhookId}/secret' },
  'events.setWebhookState': { method: 'PUT', path: '/v1/webhooks/{webhookId}/state' },
  'events.stream': { method: 'GET', path: '/v1/events' },
  'events.webhooks': { method: 'GET', path: '/v1/webhooks' },
  'holders.list': { method: 'GET', path: '/v1/chain/holders' },
  'host-logs.submit': { method: 'POST', path: '/v1/host-logs/entries' },
  'launch.issue': { method: 'POST', path: '/v1/launch/tickets' },
  'mirror.abis': { method: 'GET', path: '/v1/mirror/abis' },
  'mirror.accessTotals': { method: 'GET', path: '/v1/mirror/accesses/totals' },
  'mirror.accesses': { method: 'GET', path: '/v1/mirror/accesses' },
  'mirror.batch': { method: 'GET', path: '/v1/mirror/batches/{batchId}' },
  'mirror.batchesAfter': { method: 'GET', path: '/v1/mirror/batches' },
  'mirror.block': { method: 'GET', path: '/v1/mirror/blocks/{number}' },
  'mirror.blocks': { method: 'GET', path: '/v1/mirror/blocks' },
  'mirror.consents': { method: 'GET', path: '/v1/mirror/consents' },
  'mirror.entriesOfRecord': { method: 'GET', path: '/v1/mirror/records/{recordId}' },
  'mirror.rows': { method: 'GET', path: '/v1/mirror/rows' },
  'mirror.status': { method: 'GET', path: '/v1/mirror/status' },
  'own-records.search': { method: 'GET', path: '/v1/own-records' },
  'provenance.accessGraph': { method: 'GET', path: '/v1/provenance/accesses/{requestId}/graph' },
  'provenance.audit': { method: 'POST', path: '/v1/provenance/audits' },
  'provenance.audits': { method: 'GET', path: '/v1/provenance/audits' },
  'provenance.graph': { method: 'GET', path: '/v1/provenance/records/{recordId}/graph' },
  'provenance.proof': { method: 'GET', path: '/v1/provenance/records/{recordId}/proof' },
  'provenance.residentGraph': { method: 'GET', path: '/v1/provenance/residents/{subject}/graph' },
  'provenance.signedAct': { method: 'GET', path: '/v1/provenance/signed-acts/{act}/{id}' },
  'provenance.verify': { method: 'POST', path: '/v1/provenance/records/{recordId}/verification' },
  'recognition.clientCheck': { method: 'POST', path: '/v1/recognition/client-checks' },
  'recognition.list': { method: 'GET', path: '/v1/recognition/list' },
  'source-checks.check': { method: 'POST', path: '/v1/source-checks' },
} as const satisfies Record<keyof Operations, { method: string; path: string }>
